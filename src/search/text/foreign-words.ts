// Words of other languages, short forms and trade words whose letters happen to be the raw keys of a Vietnamese syllable
// ("nuts" would be nút, "corn" cỏn). They stand as typed. Names of the register itself need no place here: `isKnown` tells those.

const FOOD = 'oats nuts corn roast roasts toast toasts roots beers bees boost coop coops chips cups jams pots soaps mats hats pasta mix max mixes malt mint mints';
const GOODS = 'box wax gas bus car cars tour taxi set sets kit kits tins cans bar bars lots mini top tops hot pot bags coats boots tart tarts dolls pins lamps fax';
const COMMON =
  'or for now new low how law raw saw tow row show is as us his has was yes here were there where must best most test text host post rest past last list lost cost ' +
  'just east west dust mist next than then that this the too good food moon soon noon room see seen been teen need tees bees keep meet week too boot book look ' +
  'her sir six sex tax for form term born horn torn warm harm barn art arts part parts port ports chart charts ' +
  'tips shop shops coat boat loan loans soon poor door tools pool cool wool foot hair air max mars star stars';
const SHORT = 'ism inox relax latex vis vip css js jsc ltd inc pro plus box.vn';

export const FOREIGN_WORDS: ReadonlySet<string> = new Set([FOOD, GOODS, COMMON, SHORT].join(' ').split(' '));
