// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints, findEqualItems } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"$ref":"document:World"};
const schema1 = {"type":"object","additionalProperties":false,"required":["credentials","accounts","providers","models","retention","prompts"],"properties":{"credentials":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["Authorization"],"properties":{"Authorization":{"type":"string","pattern":"^Bearer lmnfl_[a-z0-9]+\\.[A-Za-z0-9]+$"}}}},"accounts":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","credential","billing"],"properties":{"id":{"type":"string","pattern":"^acct_[a-z]+$"},"name":{"type":"string","minLength":1},"credential":{"type":"string","minLength":1},"requests_per_minute":{"type":"integer","minimum":1},"billing":{"description":"How it pays, in advance or by invoice (S).","oneOf":[{"$ref":"document:WorldPrepaid"},{"$ref":"document:WorldPostpaid"}]}}}},"providers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"document:WorldProvider"},"additionalProperties":{"type":"string","minLength":1}},"models":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","owned_by","kind","created","providers"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$"},"owned_by":{"type":"string","minLength":1},"kind":{"enum":["image","chat","video"]},"created":{"type":"integer","minimum":0},"providers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"document:WorldProvider"}}}}},"retention":{"type":"object","additionalProperties":false,"required":["pictures","videos","video_text_bytes","ledger_entries"],"properties":{"pictures":{"type":"integer","minimum":1,"maximum":9007199254740991},"videos":{"type":"integer","minimum":1,"maximum":9007199254740991},"video_text_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"ledger_entries":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed"],"properties":{"failed":{"type":"string","minLength":1}}}}};
const schema2 = {"type":"object","additionalProperties":false,"required":["type","balance"],"properties":{"type":{"const":"prepaid"},"balance":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"},"auto_top_up":{"type":"object","additionalProperties":false,"required":["amount","below"],"properties":{"amount":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"},"below":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}}}}};
const schema3 = {"type":"object","additionalProperties":false,"required":["type","credit_limit"],"properties":{"type":{"const":"postpaid"},"credit_limit":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}}};
const schema4 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const pattern0 = new RegExp("^Bearer lmnfl_[a-z0-9]+\\.[A-Za-z0-9]+$", "u");
const pattern1 = new RegExp("^acct_[a-z]+$", "u");
const pattern2 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const func0 = codePoints;
const func4 = findEqualItems;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.models === undefined) && (missing0 = "models"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.prompts === undefined) && (missing0 = "prompts"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "credentials") || (key0 === "accounts")) || (key0 === "providers")) || (key0 === "models")) || (key0 === "retention")) || (key0 === "prompts"))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate1.errors = [{instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
let data1 = data0[key1];
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.Authorization === undefined) && (missing1 = "Authorization")){
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key2 in data1){
if(!(key2 === "Authorization")){
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.Authorization !== undefined){
let data2 = data1.Authorization;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Authorization",schemaPath:"#/properties/credentials/additionalProperties/properties/Authorization/pattern",keyword:"pattern",params:{pattern: "^Bearer lmnfl_[a-z0-9]+\\.[A-Za-z0-9]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Authorization",schemaPath:"#/properties/credentials/additionalProperties/properties/Authorization/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data3 = data.accounts;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length < 1){
validate1.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.id === undefined) && (missing2 = "id")) || ((data4.name === undefined) && (missing2 = "name"))) || ((data4.credential === undefined) && (missing2 = "credential"))) || ((data4.billing === undefined) && (missing2 = "billing"))){
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs14 = errors;
for(const key3 in data4){
if(!(((((key3 === "id") || (key3 === "name")) || (key3 === "credential")) || (key3 === "requests_per_minute")) || (key3 === "billing"))){
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data4.id !== undefined){
let data5 = data4.id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/id",schemaPath:"#/properties/accounts/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^acct_[a-z]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/id",schemaPath:"#/properties/accounts/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(data6.length < 2 && func0(data6) < 1){
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/name",schemaPath:"#/properties/accounts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/name",schemaPath:"#/properties/accounts/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.credential !== undefined){
let data7 = data4.credential;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(data7.length < 2 && func0(data7) < 1){
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/credential",schemaPath:"#/properties/accounts/items/properties/credential/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/credential",schemaPath:"#/properties/accounts/items/properties/credential/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.requests_per_minute !== undefined){
let data8 = data4.requests_per_minute;
const _errs21 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/requests_per_minute",schemaPath:"#/properties/accounts/items/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0+"/requests_per_minute",schemaPath:"#/properties/accounts/items/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.billing !== undefined){
let data9 = data4.billing;
const _errs23 = errors;
const _errs24 = errors;
let valid5 = false;
let passing0 = null;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((data9.type === undefined) && (missing3 = "type")) || ((data9.balance === undefined) && (missing3 = "balance"))){
const err0 = {instancePath:instancePath+"/accounts/" + i0+"/billing",schemaPath:"document:WorldPrepaid/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs28 = errors;
for(const key4 in data9){
if(!(((key4 === "type") || (key4 === "balance")) || (key4 === "auto_top_up"))){
const err1 = {instancePath:instancePath+"/accounts/" + i0+"/billing",schemaPath:"document:WorldPrepaid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data9.type !== undefined){
const _errs29 = errors;
if("prepaid" !== data9.type){
const err2 = {instancePath:instancePath+"/accounts/" + i0+"/billing/type",schemaPath:"document:WorldPrepaid/properties/type/const",keyword:"const",params:{allowedValue: "prepaid"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.balance !== undefined){
let data11 = data9.balance;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err3 = {instancePath:instancePath+"/accounts/" + i0+"/billing/balance",schemaPath:"document:WorldPrepaid/properties/balance/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/accounts/" + i0+"/billing/balance",schemaPath:"document:WorldPrepaid/properties/balance/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.auto_top_up !== undefined){
let data12 = data9.auto_top_up;
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if(((data12.amount === undefined) && (missing4 = "amount")) || ((data12.below === undefined) && (missing4 = "below"))){
const err5 = {instancePath:instancePath+"/accounts/" + i0+"/billing/auto_top_up",schemaPath:"document:WorldPrepaid/properties/auto_top_up/required",keyword:"required",params:{missingProperty: missing4}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs34 = errors;
for(const key5 in data12){
if(!((key5 === "amount") || (key5 === "below"))){
const err6 = {instancePath:instancePath+"/accounts/" + i0+"/billing/auto_top_up",schemaPath:"document:WorldPrepaid/properties/auto_top_up/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs34 === errors){
if(data12.amount !== undefined){
let data13 = data12.amount;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err7 = {instancePath:instancePath+"/accounts/" + i0+"/billing/auto_top_up/amount",schemaPath:"document:WorldPrepaid/properties/auto_top_up/properties/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}};
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
const err8 = {instancePath:instancePath+"/accounts/" + i0+"/billing/auto_top_up/amount",schemaPath:"document:WorldPrepaid/properties/auto_top_up/properties/amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.below !== undefined){
let data14 = data12.below;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
const err9 = {instancePath:instancePath+"/accounts/" + i0+"/billing/auto_top_up/below",schemaPath:"document:WorldPrepaid/properties/auto_top_up/properties/below/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/accounts/" + i0+"/billing/auto_top_up/below",schemaPath:"document:WorldPrepaid/properties/auto_top_up/properties/below/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/accounts/" + i0+"/billing/auto_top_up",schemaPath:"document:WorldPrepaid/properties/auto_top_up/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/accounts/" + i0+"/billing",schemaPath:"document:WorldPrepaid/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if(((data9.type === undefined) && (missing5 = "type")) || ((data9.credit_limit === undefined) && (missing5 = "credit_limit"))){
const err13 = {instancePath:instancePath+"/accounts/" + i0+"/billing",schemaPath:"document:WorldPostpaid/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs42 = errors;
for(const key6 in data9){
if(!((key6 === "type") || (key6 === "credit_limit"))){
const err14 = {instancePath:instancePath+"/accounts/" + i0+"/billing",schemaPath:"document:WorldPostpaid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs42 === errors){
if(data9.type !== undefined){
const _errs43 = errors;
if("postpaid" !== data9.type){
const err15 = {instancePath:instancePath+"/accounts/" + i0+"/billing/type",schemaPath:"document:WorldPostpaid/properties/type/const",keyword:"const",params:{allowedValue: "postpaid"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data9.credit_limit !== undefined){
let data16 = data9.credit_limit;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err16 = {instancePath:instancePath+"/accounts/" + i0+"/billing/credit_limit",schemaPath:"document:WorldPostpaid/properties/credit_limit/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/accounts/" + i0+"/billing/credit_limit",schemaPath:"document:WorldPostpaid/properties/credit_limit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/accounts/" + i0+"/billing",schemaPath:"document:WorldPostpaid/type",keyword:"type",params:{type: "object"}};
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
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err19 = {instancePath:instancePath+"/accounts/" + i0+"/billing",schemaPath:"#/properties/accounts/items/properties/billing/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
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
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providers !== undefined){
let data17 = data.providers;
const _errs46 = errors;
if(errors === _errs46){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
validate1.errors = [{instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key7 in data17){
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof key7 === "string"){
if(!pattern6.test(key7)){
const err20 = {instancePath:instancePath+"/providers",schemaPath:"document:WorldProvider/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},propertyName:key7};
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
const err21 = {instancePath:instancePath+"/providers",schemaPath:"document:WorldProvider/type",keyword:"type",params:{type: "string"},propertyName:key7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid11 = _errs48 === errors;
if(!valid11){
const err22 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
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
if(valid11){
for(const key8 in data17){
let data18 = data17[key8];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data18 === "string"){
if(data18.length < 2 && func0(data18) < 1){
validate1.errors = [{instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs52 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data19 = data.models;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data19)){
if(data19.length < 1){
validate1.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid14 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs56 = errors;
if(errors === _errs56){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing6;
if((((((data20.id === undefined) && (missing6 = "id")) || ((data20.owned_by === undefined) && (missing6 = "owned_by"))) || ((data20.kind === undefined) && (missing6 = "kind"))) || ((data20.created === undefined) && (missing6 = "created"))) || ((data20.providers === undefined) && (missing6 = "providers"))){
validate1.errors = [{instancePath:instancePath+"/models/" + i1,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs58 = errors;
for(const key9 in data20){
if(!(((((key9 === "id") || (key9 === "owned_by")) || (key9 === "kind")) || (key9 === "created")) || (key9 === "providers"))){
validate1.errors = [{instancePath:instancePath+"/models/" + i1,schemaPath:"#/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs58 === errors){
if(data20.id !== undefined){
let data21 = data20.id;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/id",schemaPath:"#/properties/models/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/id",schemaPath:"#/properties/models/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs59 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data20.owned_by !== undefined){
let data22 = data20.owned_by;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data22 === "string"){
if(data22.length < 2 && func0(data22) < 1){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/owned_by",schemaPath:"#/properties/models/items/properties/owned_by/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/owned_by",schemaPath:"#/properties/models/items/properties/owned_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs61 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data20.kind !== undefined){
let data23 = data20.kind;
const _errs63 = errors;
if(!(((data23 === "image") || (data23 === "chat")) || (data23 === "video"))){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/kind",schemaPath:"#/properties/models/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema1.properties.models.items.properties.kind.enum}}];
return false;
}
var valid15 = _errs63 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data20.created !== undefined){
let data24 = data20.created;
const _errs64 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/created",schemaPath:"#/properties/models/items/properties/created/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/created",schemaPath:"#/properties/models/items/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid15 = _errs64 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data20.providers !== undefined){
let data25 = data20.providers;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data25)){
if(data25.length < 1){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/providers",schemaPath:"#/properties/models/items/properties/providers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid16 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/providers/" + i2,schemaPath:"document:WorldProvider/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/providers/" + i2,schemaPath:"document:WorldProvider/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs68 === errors;
if(!valid16){
break;
}
}
if(valid16){
if(func4(data25) !== undefined){
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/providers",schemaPath:"#/properties/models/items/properties/providers/uniqueItems",keyword:"uniqueItems",params:{}}];
return false;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/models/" + i1+"/providers",schemaPath:"#/properties/models/items/properties/providers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid15 = _errs66 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/models/" + i1,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs56 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data27 = data.retention;
const _errs71 = errors;
if(errors === _errs71){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing7;
if(((((data27.pictures === undefined) && (missing7 = "pictures")) || ((data27.videos === undefined) && (missing7 = "videos"))) || ((data27.video_text_bytes === undefined) && (missing7 = "video_text_bytes"))) || ((data27.ledger_entries === undefined) && (missing7 = "ledger_entries"))){
validate1.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs73 = errors;
for(const key10 in data27){
if(!((((key10 === "pictures") || (key10 === "videos")) || (key10 === "video_text_bytes")) || (key10 === "ledger_entries"))){
validate1.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs73 === errors){
if(data27.pictures !== undefined){
let data28 = data27.pictures;
const _errs74 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate1.errors = [{instancePath:instancePath+"/retention/pictures",schemaPath:"#/properties/retention/properties/pictures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs74){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
validate1.errors = [{instancePath:instancePath+"/retention/pictures",schemaPath:"#/properties/retention/properties/pictures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate1.errors = [{instancePath:instancePath+"/retention/pictures",schemaPath:"#/properties/retention/properties/pictures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid18 = _errs74 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data27.videos !== undefined){
let data29 = data27.videos;
const _errs76 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate1.errors = [{instancePath:instancePath+"/retention/videos",schemaPath:"#/properties/retention/properties/videos/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs76){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
validate1.errors = [{instancePath:instancePath+"/retention/videos",schemaPath:"#/properties/retention/properties/videos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate1.errors = [{instancePath:instancePath+"/retention/videos",schemaPath:"#/properties/retention/properties/videos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid18 = _errs76 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data27.video_text_bytes !== undefined){
let data30 = data27.video_text_bytes;
const _errs78 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate1.errors = [{instancePath:instancePath+"/retention/video_text_bytes",schemaPath:"#/properties/retention/properties/video_text_bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs78){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
validate1.errors = [{instancePath:instancePath+"/retention/video_text_bytes",schemaPath:"#/properties/retention/properties/video_text_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate1.errors = [{instancePath:instancePath+"/retention/video_text_bytes",schemaPath:"#/properties/retention/properties/video_text_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid18 = _errs78 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data27.ledger_entries !== undefined){
let data31 = data27.ledger_entries;
const _errs80 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate1.errors = [{instancePath:instancePath+"/retention/ledger_entries",schemaPath:"#/properties/retention/properties/ledger_entries/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs80){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
validate1.errors = [{instancePath:instancePath+"/retention/ledger_entries",schemaPath:"#/properties/retention/properties/ledger_entries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate1.errors = [{instancePath:instancePath+"/retention/ledger_entries",schemaPath:"#/properties/retention/properties/ledger_entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid18 = _errs80 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompts !== undefined){
let data32 = data.prompts;
const _errs82 = errors;
if(errors === _errs82){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing8;
if((data32.failed === undefined) && (missing8 = "failed")){
validate1.errors = [{instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs84 = errors;
for(const key11 in data32){
if(!(key11 === "failed")){
validate1.errors = [{instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data32.failed !== undefined){
let data33 = data32.failed;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data33 === "string"){
if(data33.length < 2 && func0(data33) < 1){
validate1.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"#/properties/prompts/properties/failed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"#/properties/prompts/properties/failed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
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
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
