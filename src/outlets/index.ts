export { lookalikeOf } from './look-alike.ts'
export { catalogueOutlet, outletById, outletNamed, outletOf, type Publication } from './outlet-of.ts'
