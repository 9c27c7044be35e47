export { type DescribedContract, describeContract } from './describe-contract.ts'
