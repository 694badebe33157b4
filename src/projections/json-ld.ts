// A product for machines, in schema.org terms. Certificates carry their dates and never a status: the reader computes it.
import type { Product } from '../domain/model.ts';
import { producerHref, productHref } from './addresses.ts';

/** schema.org Product of a page; `Certification` only for decisive recognitions whose day is exactly known. */
export function productJsonLd(product: Product, baseUrl: string): object {
  const { record, producer, group } = product;
  const certifications = product.history
    .filter(({ decisive, record: { kind, stars }, when }) => decisive && kind !== 'revoked' && stars !== undefined && when?.earliest === when?.latest)
    .map(({ record: recognition, decision, when, ends }) => ({
      '@type': 'Certification',
      name: `OCOP ${recognition.stars} sao`,
      certificationIdentification: decision?.record.number ?? recognition.decisionNumber,
      ...(recognition.authority === undefined ? {} : { issuedBy: { '@type': 'GovernmentOrganization', name: recognition.authority } }),
      datePublished: when?.earliest,
      expires: ends?.earliest,
    }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    url: new URL(productHref(product), baseUrl).href,
    ...(record.aliases === undefined && record.nameEn === undefined ? {} : { alternateName: [...(record.nameEn === undefined ? [] : [record.nameEn]), ...(record.aliases ?? [])] }),
    ...(record.gtin === undefined ? {} : { gtin: record.gtin }),
    category: group.path.map(({ name }) => name).join(' > '),
    ...(producer === undefined ? {} : { manufacturer: { '@type': 'Organization', name: producer.name, url: new URL(producerHref(producer), baseUrl).href } }),
    ...(certifications.length === 0 || product.standing.kind === 'revoked' || record.lifecycle !== undefined ? {} : { hasCertification: certifications }),
  };
}
