export { accountsIn, alone, newSecret, type Accounts, type NewAccount, type Passkey, type SignedIn, type SignInFault } from './accounts.ts'
export { passwordLength } from './sign-in-library.ts'
