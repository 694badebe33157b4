// What tests of sourcing share: the details of a supplier as the page loads them, and a whole supply sheet.
import type { Sheet } from '#projections/supply-sheet.ts';
import type { SupplierDetail } from '#projections/sourcing/supplier-detail.ts';

/** Every field filled: 1.2 t a month, 100 kg an order, a week. */
export function aSheet(change: Partial<Sheet> = {}): Sheet {
  return {
    asOf: '2026-10-28',
    taxCode: '0000000000',
    gtinCase: '19520001000048',
    packSizes: ['250 g', '5 kg'],
    unitsPerCase: 24,
    caseSize: '45 × 35 × 30 cm',
    caseWeight: '7 kg',
    palletCases: 36,
    shelfLifeAtDelivery: 'Còn ít nhất 9 tháng',
    storage: 'Kho khô',
    capacityPerMonth: { value: 1200, unit: 'kg' },
    seasonMonths: [3, 4, 5],
    minimumOrder: { value: 100, unit: 'kg' },
    leadTimeDays: 7,
    priceBand: 'Liên hệ',
    payment: 'Trong 20 ngày',
    deliveryArea: 'Đắk Lắk, Lâm Đồng',
    currentChannels: ['Siêu thị Minh Hoạ'],
    vatInvoice: true,
    samples: true,
    contact: 'Phòng bán hàng',
    ...change,
  };
}

/** A demonstration with four stars in force until 5 June 2028, a food safety paper that holds and a VietGAP that has lapsed on `TODAY`. */
export function aSupplier(change: Partial<SupplierDetail> = {}): SupplierDetail {
  return {
    id: 'mit-say-a',
    href: '/san-pham/mit-say-a/',
    name: 'Mít sấy Ví Dụ A',
    code: '2346789',
    standing: '4 2025-06-05 2028-06-05 2028-06-05',
    group: 'Thực phẩm, Chế biến từ rau, củ, quả, hạt',
    local: 'Xã Quảng Trực',
    province: 'Lâm Đồng',
    formerly: 'Đắk Nông',
    placeNow: 'Xã Quảng Trực, tỉnh Lâm Đồng',
    sheet: aSheet(),
    papers: [
      { kind: 'attp', name: 'An toàn thực phẩm', number: 'MH-1', validUntil: '2027-11-04', ofProducer: true },
      { kind: 'vietgap', name: 'VietGAP', number: 'VG-2', validUntil: '2026-05-20' },
    ],
    told: { capacity: [{ text: '12 tấn một năm', asOf: '2025' }] },
    lots: { goods: 2, recalled: 0, newest: 'G0810', producedOn: '2026-08-10' },
    producer: { id: 'htx-vi-du-a', href: '/chu-the/htx-vi-du-a/', name: 'HTX Ví Dụ A', kind: 'cooperative', place: 'Xã Quảng Trực, tỉnh Lâm Đồng', email: 'ban@htx-a.example', told: {}, products: 1 },
    ...change,
  };
}

/** Nothing but a name and a doubtful star: as most of the register is. */
export function aBareSupplier(change: Partial<SupplierDetail> = {}): SupplierDetail {
  return { id: 'tra-day', href: '/san-pham/tra-day/', name: 'Trà dây', code: 'K7MX4P3', standing: 'unverified 3', group: 'Thực phẩm, Chè', papers: [], told: {}, ...change };
}
