export { lookalikeOf } from './look-alike.ts'
export { calledBy, catalogueOutlet, outletById, outletNamed, outletOf, suppliedOutlet, type Publication } from './outlet-of.ts'
