// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints, findEqualItems } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:World"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["credentials","accounts","providers","models","retention","prompts"],"properties":{"credentials":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["Authorization"],"properties":{"Authorization":{"type":"string","pattern":"^Bearer lmnfl_[a-z0-9]+\\.[A-Za-z0-9]+$"}}}},"accounts":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","credential","billing"],"properties":{"id":{"type":"string","pattern":"^acct_[a-z]+$"},"name":{"type":"string","minLength":1},"credential":{"type":"string","minLength":1},"requests_per_minute":{"type":"integer","minimum":1},"billing":{"description":"How it pays, in advance or by invoice (S).","oneOf":[{"$ref":"document:WorldPrepaid"},{"$ref":"document:WorldPostpaid"}]}}}},"providers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"document:WorldProvider"},"additionalProperties":{"type":"string","minLength":1}},"models":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","owned_by","kind","created","providers"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$"},"owned_by":{"type":"string","minLength":1},"kind":{"enum":["image","chat","video"]},"created":{"type":"integer","minimum":0},"providers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"document:WorldProvider"}}}}},"retention":{"type":"object","additionalProperties":false,"required":["pictures","videos","video_text_bytes","ledger_entries"],"properties":{"pictures":{"type":"integer","minimum":1,"maximum":9007199254740991},"videos":{"type":"integer","minimum":1,"maximum":9007199254740991},"video_text_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"ledger_entries":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed"],"properties":{"failed":{"type":"string","minLength":1}}}}}};
const schema2 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["type","balance"],"properties":{"type":{"const":"prepaid"},"balance":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"},"auto_top_up":{"type":"object","additionalProperties":false,"required":["amount","below"],"properties":{"amount":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"},"below":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}}}}}};
const schema3 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["type","credit_limit"],"properties":{"type":{"const":"postpaid"},"credit_limit":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}}}};
const schema4 = {"x-without-errors":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}};
const pattern0 = new RegExp("^Bearer lmnfl_[a-z0-9]+\\.[A-Za-z0-9]+$", "u");
const pattern1 = new RegExp("^acct_[a-z]+$", "u");
const pattern2 = new RegExp("^(?:0|[1-9][0-9]*)(?:\\.[0-9]{1,6})?$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[a-z0-9]+(?:[.-][a-z0-9]+)*$", "u");
const func0 = codePoints;
const func4 = findEqualItems;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.models === undefined) && (missing0 = "models"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.prompts === undefined) && (missing0 = "prompts"))){
validate1.errors = [{}];
return false;
}
else {
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate1.errors = [{}];
return false;
}
else {
for(const key0 in data0){
let data1 = data0[key0];
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.Authorization === undefined) && (missing1 = "Authorization")){
validate1.errors = [{}];
return false;
}
else {
if(data1.Authorization !== undefined){
let data2 = data1.Authorization;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key1 in data1){
if(key1 !== "Authorization"){
known0 = false;
break;
}
}
if(!known0){
validate1.errors = [{}];
return false;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.accounts !== undefined){
let data3 = data.accounts;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length < 1){
validate1.errors = [{}];
return false;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.id === undefined) && (missing2 = "id")) || ((data4.name === undefined) && (missing2 = "name"))) || ((data4.credential === undefined) && (missing2 = "credential"))) || ((data4.billing === undefined) && (missing2 = "billing"))){
validate1.errors = [{}];
return false;
}
else {
if(data4.id !== undefined){
let data5 = data4.id;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(data6.length < 2 && func0(data6) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.credential !== undefined){
let data7 = data4.credential;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(data7.length < 2 && func0(data7) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.requests_per_minute !== undefined){
let data8 = data4.requests_per_minute;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate1.errors = [{}];
return false;
}
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.billing !== undefined){
let data9 = data4.billing;
const _errs22 = errors;
const _errs23 = errors;
let valid6 = false;
let passing0 = null;
const _errs24 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((data9.type === undefined) && (missing3 = "type")) || ((data9.balance === undefined) && (missing3 = "balance"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data9.type !== undefined){
const _errs28 = errors;
if("prepaid" !== data9.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.balance !== undefined){
let data11 = data9.balance;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid9 = _errs29 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.auto_top_up !== undefined){
let data12 = data9.auto_top_up;
const _errs31 = errors;
if(errors === _errs31){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if(((data12.amount === undefined) && (missing4 = "amount")) || ((data12.below === undefined) && (missing4 = "below"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data12.amount !== undefined){
let data13 = data12.amount;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data12.below !== undefined){
let data14 = data12.below;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid10 = _errs35 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let known1 = true;
for(const key2 in data12){
if(key2 !== "amount" && key2 !== "below"){
known1 = false;
break;
}
}
if(!known1){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid9 = _errs31 === errors;
}
else {
var valid9 = true;
}
if(valid9){
let known2 = true;
for(const key3 in data9){
if(key3 !== "type" && key3 !== "balance" && key3 !== "auto_top_up"){
known2 = false;
break;
}
}
if(!known2){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
}
else {
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs39 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if(((data9.type === undefined) && (missing5 = "type")) || ((data9.credit_limit === undefined) && (missing5 = "credit_limit"))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data9.type !== undefined){
const _errs43 = errors;
if("postpaid" !== data9.type){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid13 = _errs43 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data9.credit_limit !== undefined){
let data16 = data9.credit_limit;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid13 = _errs44 === errors;
}
else {
var valid13 = true;
}
if(valid13){
let known3 = true;
for(const key4 in data9){
if(key4 !== "type" && key4 !== "credit_limit"){
known3 = false;
break;
}
}
if(!known3){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known4 = true;
for(const key5 in data4){
if(key5 !== "id" && key5 !== "name" && key5 !== "credential" && key5 !== "requests_per_minute" && key5 !== "billing"){
known4 = false;
break;
}
}
if(!known4){
validate1.errors = [{}];
return false;
}
}
}
}
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.providers !== undefined){
let data17 = data.providers;
const _errs48 = errors;
if(errors === _errs48){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
validate1.errors = [{}];
return false;
}
else {
for(const key6 in data17){
const _errs50 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(typeof key6 === "string"){
if(!pattern6.test(key6)){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid14 = _errs50 === errors;
if(!valid14){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate1.errors = vErrors;
return false;
break;
}
}
if(valid14){
for(const key7 in data17){
let data18 = data17[key7];
const _errs55 = errors;
if(errors === _errs55){
if(typeof data18 === "string"){
if(data18.length < 2 && func0(data18) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid17 = _errs55 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.models !== undefined){
let data19 = data.models;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data19)){
if(data19.length < 1){
validate1.errors = [{}];
return false;
}
else {
var valid18 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs59 = errors;
if(errors === _errs59){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing6;
if((((((data20.id === undefined) && (missing6 = "id")) || ((data20.owned_by === undefined) && (missing6 = "owned_by"))) || ((data20.kind === undefined) && (missing6 = "kind"))) || ((data20.created === undefined) && (missing6 = "created"))) || ((data20.providers === undefined) && (missing6 = "providers"))){
validate1.errors = [{}];
return false;
}
else {
if(data20.id !== undefined){
let data21 = data20.id;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid19 = _errs61 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data20.owned_by !== undefined){
let data22 = data20.owned_by;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data22 === "string"){
if(data22.length < 2 && func0(data22) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid19 = _errs63 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data20.kind !== undefined){
let data23 = data20.kind;
const _errs65 = errors;
if(!(((data23 === "image") || (data23 === "chat")) || (data23 === "video"))){
validate1.errors = [{}];
return false;
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data20.created !== undefined){
let data24 = data20.created;
const _errs66 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs66){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate1.errors = [{}];
return false;
}
}
}
var valid19 = _errs66 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data20.providers !== undefined){
let data25 = data20.providers;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data25)){
if(data25.length < 1){
validate1.errors = [{}];
return false;
}
else {
var valid20 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs70 = errors;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid20 = _errs70 === errors;
if(!valid20){
break;
}
}
if(valid20){
if(func4(data25) !== undefined){
validate1.errors = [{}];
return false;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid19 = _errs68 === errors;
}
else {
var valid19 = true;
}
if(valid19){
let known5 = true;
for(const key8 in data20){
if(key8 !== "id" && key8 !== "owned_by" && key8 !== "kind" && key8 !== "created" && key8 !== "providers"){
known5 = false;
break;
}
}
if(!known5){
validate1.errors = [{}];
return false;
}
}
}
}
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid18 = _errs59 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs57 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retention !== undefined){
let data27 = data.retention;
const _errs75 = errors;
if(errors === _errs75){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing7;
if(((((data27.pictures === undefined) && (missing7 = "pictures")) || ((data27.videos === undefined) && (missing7 = "videos"))) || ((data27.video_text_bytes === undefined) && (missing7 = "video_text_bytes"))) || ((data27.ledger_entries === undefined) && (missing7 = "ledger_entries"))){
validate1.errors = [{}];
return false;
}
else {
if(data27.pictures !== undefined){
let data28 = data27.pictures;
const _errs77 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs77){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
validate1.errors = [{}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid23 = _errs77 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data27.videos !== undefined){
let data29 = data27.videos;
const _errs79 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs79){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
validate1.errors = [{}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid23 = _errs79 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data27.video_text_bytes !== undefined){
let data30 = data27.video_text_bytes;
const _errs81 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs81){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
validate1.errors = [{}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid23 = _errs81 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data27.ledger_entries !== undefined){
let data31 = data27.ledger_entries;
const _errs83 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs83){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
validate1.errors = [{}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid23 = _errs83 === errors;
}
else {
var valid23 = true;
}
if(valid23){
let known6 = true;
for(const key9 in data27){
if(key9 !== "pictures" && key9 !== "videos" && key9 !== "video_text_bytes" && key9 !== "ledger_entries"){
known6 = false;
break;
}
}
if(!known6){
validate1.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs75 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompts !== undefined){
let data32 = data.prompts;
const _errs86 = errors;
if(errors === _errs86){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing8;
if((data32.failed === undefined) && (missing8 = "failed")){
validate1.errors = [{}];
return false;
}
else {
if(data32.failed !== undefined){
let data33 = data32.failed;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data33 === "string"){
if(data33.length < 2 && func0(data33) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid24 = _errs88 === errors;
}
else {
var valid24 = true;
}
if(valid24){
let known7 = true;
for(const key10 in data32){
if(key10 !== "failed"){
known7 = false;
break;
}
}
if(!known7){
validate1.errors = [{}];
return false;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs86 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known8 = true;
for(const key11 in data){
if(key11 !== "credentials" && key11 !== "accounts" && key11 !== "providers" && key11 !== "models" && key11 !== "retention" && key11 !== "prompts"){
known8 = false;
break;
}
}
if(!known8){
validate1.errors = [{}];
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
else {
validate1.errors = [{}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
