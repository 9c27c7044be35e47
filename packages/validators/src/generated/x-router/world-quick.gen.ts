// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:World"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["credentials","network","networks","pay_to","max_timeout_seconds","retention","prompts"],"properties":{"credentials":{"type":"object","maxProperties":0},"network":{"type":"string","minLength":1},"networks":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","chain_id","caip2","asset"],"properties":{"title":{"type":"string","minLength":1},"chain_id":{"type":"integer","minimum":1},"caip2":{"type":"string","pattern":"^eip155:[1-9][0-9]*$"},"asset":{"type":"object","additionalProperties":false,"required":["address","name","version"],"properties":{"address":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1}}}}}},"pay_to":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"max_timeout_seconds":{"type":"integer","minimum":1},"retention":{"type":"object","additionalProperties":false,"required":["pictures","payers","ledger_entries","nonces"],"properties":{"pictures":{"type":"integer","minimum":1,"maximum":9007199254740991},"payers":{"type":"integer","minimum":1,"maximum":9007199254740991},"ledger_entries":{"type":"integer","minimum":1,"maximum":9007199254740991},"nonces":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed"],"properties":{"failed":{"type":"string","minLength":2}}}}}};
const func0 = codePoints;
const pattern0 = new RegExp("^eip155:[1-9][0-9]*$", "u");
const pattern1 = new RegExp("^0x[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.network === undefined) && (missing0 = "network"))) || ((data.networks === undefined) && (missing0 = "networks"))) || ((data.pay_to === undefined) && (missing0 = "pay_to"))) || ((data.max_timeout_seconds === undefined) && (missing0 = "max_timeout_seconds"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.prompts === undefined) && (missing0 = "prompts"))){
validate0.errors = [{}];
return false;
}
else {
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 0){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.network !== undefined){
let data1 = data.network;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length < 2 && func0(data1) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.networks !== undefined){
let data2 = data.networks;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate0.errors = [{}];
return false;
}
else {
for(const key0 in data2){
let data3 = data2[key0];
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.title === undefined) && (missing1 = "title")) || ((data3.chain_id === undefined) && (missing1 = "chain_id"))) || ((data3.caip2 === undefined) && (missing1 = "caip2"))) || ((data3.asset === undefined) && (missing1 = "asset"))){
validate0.errors = [{}];
return false;
}
else {
if(data3.title !== undefined){
let data4 = data3.title;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length < 2 && func0(data4) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.chain_id !== undefined){
let data5 = data3.chain_id;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate0.errors = [{}];
return false;
}
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.caip2 !== undefined){
let data6 = data3.caip2;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.asset !== undefined){
let data7 = data3.asset;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.address === undefined) && (missing2 = "address")) || ((data7.name === undefined) && (missing2 = "name"))) || ((data7.version === undefined) && (missing2 = "version"))){
validate0.errors = [{}];
return false;
}
else {
if(data7.address !== undefined){
let data8 = data7.address;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.name !== undefined){
let data9 = data7.name;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(data9.length < 2 && func0(data9) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.version !== undefined){
let data10 = data7.version;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(data10.length < 2 && func0(data10) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known0 = true;
for(const key1 in data7){
if(key1 !== "address" && key1 !== "name" && key1 !== "version"){
known0 = false;
break;
}
}
if(!known0){
validate0.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known1 = true;
for(const key2 in data3){
if(key2 !== "title" && key2 !== "chain_id" && key2 !== "caip2" && key2 !== "asset"){
known1 = false;
break;
}
}
if(!known1){
validate0.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.pay_to !== undefined){
let data11 = data.pay_to;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.max_timeout_seconds !== undefined){
let data12 = data.max_timeout_seconds;
const _errs31 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs31){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate0.errors = [{}];
return false;
}
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.retention !== undefined){
let data13 = data.retention;
const _errs33 = errors;
if(errors === _errs33){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if(((((data13.pictures === undefined) && (missing3 = "pictures")) || ((data13.payers === undefined) && (missing3 = "payers"))) || ((data13.ledger_entries === undefined) && (missing3 = "ledger_entries"))) || ((data13.nonces === undefined) && (missing3 = "nonces"))){
validate0.errors = [{}];
return false;
}
else {
if(data13.pictures !== undefined){
let data14 = data13.pictures;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate0.errors = [{}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.payers !== undefined){
let data15 = data13.payers;
const _errs37 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate0.errors = [{}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.ledger_entries !== undefined){
let data16 = data13.ledger_entries;
const _errs39 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs39){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate0.errors = [{}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.nonces !== undefined){
let data17 = data13.nonces;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate0.errors = [{}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let known2 = true;
for(const key3 in data13){
if(key3 !== "pictures" && key3 !== "payers" && key3 !== "ledger_entries" && key3 !== "nonces"){
known2 = false;
break;
}
}
if(!known2){
validate0.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.prompts !== undefined){
let data18 = data.prompts;
const _errs44 = errors;
if(errors === _errs44){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if((data18.failed === undefined) && (missing4 = "failed")){
validate0.errors = [{}];
return false;
}
else {
if(data18.failed !== undefined){
let data19 = data18.failed;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data19 === "string"){
if(data19.length < 4 && func0(data19) < 2){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let known3 = true;
for(const key4 in data18){
if(key4 !== "failed"){
known3 = false;
break;
}
}
if(!known3){
validate0.errors = [{}];
return false;
}
}
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known4 = true;
for(const key5 in data){
if(key5 !== "credentials" && key5 !== "network" && key5 !== "networks" && key5 !== "pay_to" && key5 !== "max_timeout_seconds" && key5 !== "retention" && key5 !== "prompts"){
known4 = false;
break;
}
}
if(!known4){
validate0.errors = [{}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate0.errors = [{}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
