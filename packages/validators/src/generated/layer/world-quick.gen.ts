// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"$ref":"document:World"};
const schema1 = {"type":"object","additionalProperties":false,"required":["credentials","accounts","workspaces","inferences","retention","prompts"],"properties":{"credentials":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["Authorization"],"properties":{"Authorization":{"type":"string","pattern":"^Bearer [^ ]+$"}}}},"accounts":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","credentials","subject"],"properties":{"id":{"type":"string","pattern":"^[a-z]+$"},"name":{"type":"string","minLength":1},"credentials":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"subject":{"type":"string","minLength":1}}}},"workspaces":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["workspace_id","account","slug","name","creative_units"],"properties":{"workspace_id":{"type":"string","format":"uuid"},"account":{"type":"string","pattern":"^[a-z]+$"},"slug":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"type":"string","minLength":1},"creative_units":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"},"last_active_at":{"type":"string","format":"date-time"}}}},"inferences":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["inference_id","workspace_id","status","created_at"],"properties":{"inference_id":{"type":"string","format":"uuid"},"workspace_id":{"type":"string","format":"uuid"},"status":{"enum":["complete","failed","cancelled","deleted"]},"created_at":{"type":"string","format":"date-time"},"completed_at":{"type":"string","format":"date-time"},"creative_units":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"},"batch_size":{"type":"integer","minimum":1,"maximum":16},"width":{"type":"integer","minimum":1,"maximum":4096},"height":{"type":"integer","minimum":1,"maximum":4096},"seed":{"type":"integer","minimum":0}},"if":{"properties":{"status":{"const":"complete"}}},"then":{"required":["completed_at","creative_units","batch_size","width","height","seed"]}}},"retention":{"type":"object","additionalProperties":false,"required":["inferences","session_names"],"properties":{"inferences":{"type":"integer","minimum":1,"maximum":9007199254740991},"session_names":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed"],"properties":{"failed":{"type":"string","minLength":1}}}}};
const pattern0 = new RegExp("^Bearer [^ ]+$", "u");
const pattern1 = new RegExp("^[a-z]+$", "u");
const pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern4 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
const func0 = codePoints;
const func4 = Object.prototype.hasOwnProperty;
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats2 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.workspaces === undefined) && (missing0 = "workspaces"))) || ((data.inferences === undefined) && (missing0 = "inferences"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.prompts === undefined) && (missing0 = "prompts"))){
validate0.errors = [{instancePath,schemaPath:"document:World/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((((((key0 === "credentials") || (key0 === "accounts")) || (key0 === "workspaces")) || (key0 === "inferences")) || (key0 === "retention")) || (key0 === "prompts"))){
validate0.errors = [{instancePath,schemaPath:"document:World/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate0.errors = [{instancePath:instancePath+"/credentials",schemaPath:"document:World/properties/credentials/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
let data1 = data0[key1];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.Authorization === undefined) && (missing1 = "Authorization")){
validate0.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"document:World/properties/credentials/additionalProperties/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key2 in data1){
if(!(key2 === "Authorization")){
validate0.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"document:World/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data1.Authorization !== undefined){
let data2 = data1.Authorization;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate0.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Authorization",schemaPath:"document:World/properties/credentials/additionalProperties/properties/Authorization/pattern",keyword:"pattern",params:{pattern: "^Bearer [^ ]+$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Authorization",schemaPath:"document:World/properties/credentials/additionalProperties/properties/Authorization/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"document:World/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/credentials",schemaPath:"document:World/properties/credentials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.accounts !== undefined){
let data3 = data.accounts;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length < 1){
validate0.errors = [{instancePath:instancePath+"/accounts",schemaPath:"document:World/properties/accounts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.id === undefined) && (missing2 = "id")) || ((data4.name === undefined) && (missing2 = "name"))) || ((data4.credentials === undefined) && (missing2 = "credentials"))) || ((data4.subject === undefined) && (missing2 = "subject"))){
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0,schemaPath:"document:World/properties/accounts/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs15 = errors;
for(const key3 in data4){
if(!((((key3 === "id") || (key3 === "name")) || (key3 === "credentials")) || (key3 === "subject"))){
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0,schemaPath:"document:World/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.id !== undefined){
let data5 = data4.id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/id",schemaPath:"document:World/properties/accounts/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/id",schemaPath:"document:World/properties/accounts/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(data6.length < 2 && func0(data6) < 1){
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/name",schemaPath:"document:World/properties/accounts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/name",schemaPath:"document:World/properties/accounts/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.credentials !== undefined){
let data7 = data4.credentials;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
if(data7.length < 1){
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/credentials",schemaPath:"document:World/properties/accounts/items/properties/credentials/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(data8.length < 2 && func0(data8) < 1){
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/credentials/" + i1,schemaPath:"document:World/properties/accounts/items/properties/credentials/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/credentials/" + i1,schemaPath:"document:World/properties/accounts/items/properties/credentials/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/credentials",schemaPath:"document:World/properties/accounts/items/properties/credentials/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.subject !== undefined){
let data9 = data4.subject;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(data9.length < 2 && func0(data9) < 1){
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/subject",schemaPath:"document:World/properties/accounts/items/properties/subject/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0+"/subject",schemaPath:"document:World/properties/accounts/items/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/accounts/" + i0,schemaPath:"document:World/properties/accounts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/accounts",schemaPath:"document:World/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.workspaces !== undefined){
let data10 = data.workspaces;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length < 1){
validate0.errors = [{instancePath:instancePath+"/workspaces",schemaPath:"document:World/properties/workspaces/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((((((data11.workspace_id === undefined) && (missing3 = "workspace_id")) || ((data11.account === undefined) && (missing3 = "account"))) || ((data11.slug === undefined) && (missing3 = "slug"))) || ((data11.name === undefined) && (missing3 = "name"))) || ((data11.creative_units === undefined) && (missing3 = "creative_units"))){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2,schemaPath:"document:World/properties/workspaces/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs30 = errors;
for(const key4 in data11){
if(!((((((key4 === "workspace_id") || (key4 === "account")) || (key4 === "slug")) || (key4 === "name")) || (key4 === "creative_units")) || (key4 === "last_active_at"))){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2,schemaPath:"document:World/properties/workspaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data11.workspace_id !== undefined){
let data12 = data11.workspace_id;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/workspace_id",schemaPath:"document:World/properties/workspaces/items/properties/workspace_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/workspace_id",schemaPath:"document:World/properties/workspaces/items/properties/workspace_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.account !== undefined){
let data13 = data11.account;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/account",schemaPath:"document:World/properties/workspaces/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/account",schemaPath:"document:World/properties/workspaces/items/properties/account/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.slug !== undefined){
let data14 = data11.slug;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/slug",schemaPath:"document:World/properties/workspaces/items/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/slug",schemaPath:"document:World/properties/workspaces/items/properties/slug/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.name !== undefined){
let data15 = data11.name;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data15 === "string"){
if(data15.length < 2 && func0(data15) < 1){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/name",schemaPath:"document:World/properties/workspaces/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/name",schemaPath:"document:World/properties/workspaces/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.creative_units !== undefined){
let data16 = data11.creative_units;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/creative_units",schemaPath:"document:World/properties/workspaces/items/properties/creative_units/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/creative_units",schemaPath:"document:World/properties/workspaces/items/properties/creative_units/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.last_active_at !== undefined){
let data17 = data11.last_active_at;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data17 === "string"){
if(!(formats2.test(data17))){
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/last_active_at",schemaPath:"document:World/properties/workspaces/items/properties/last_active_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2+"/last_active_at",schemaPath:"document:World/properties/workspaces/items/properties/last_active_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
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
validate0.errors = [{instancePath:instancePath+"/workspaces/" + i2,schemaPath:"document:World/properties/workspaces/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/workspaces",schemaPath:"document:World/properties/workspaces/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.inferences !== undefined){
let data18 = data.inferences;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data18)){
var valid9 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
const _errs45 = errors;
const _errs47 = errors;
let valid10 = true;
const _errs48 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.status !== undefined){
if("complete" !== data19.status){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs50 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((((((data19.completed_at === undefined) && (missing4 = "completed_at")) || ((data19.creative_units === undefined) && (missing4 = "creative_units"))) || ((data19.batch_size === undefined) && (missing4 = "batch_size"))) || ((data19.width === undefined) && (missing4 = "width"))) || ((data19.height === undefined) && (missing4 = "height"))) || ((data19.seed === undefined) && (missing4 = "seed"))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3,schemaPath:"document:World/properties/inferences/items/then/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
}
var _valid0 = _errs50 === errors;
valid10 = _valid0;
}
if(!valid10){
const err1 = {instancePath:instancePath+"/inferences/" + i3,schemaPath:"document:World/properties/inferences/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate0.errors = vErrors;
return false;
}
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if(((((data19.inference_id === undefined) && (missing5 = "inference_id")) || ((data19.workspace_id === undefined) && (missing5 = "workspace_id"))) || ((data19.status === undefined) && (missing5 = "status"))) || ((data19.created_at === undefined) && (missing5 = "created_at"))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3,schemaPath:"document:World/properties/inferences/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs51 = errors;
for(const key5 in data19){
if(!(func4.call(schema1.properties.inferences.items.properties, key5))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3,schemaPath:"document:World/properties/inferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs51 === errors){
if(data19.inference_id !== undefined){
let data21 = data19.inference_id;
const _errs52 = errors;
if(errors === _errs52){
if(errors === _errs52){
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/inference_id",schemaPath:"document:World/properties/inferences/items/properties/inference_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/inference_id",schemaPath:"document:World/properties/inferences/items/properties/inference_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.workspace_id !== undefined){
let data22 = data19.workspace_id;
const _errs54 = errors;
if(errors === _errs54){
if(errors === _errs54){
if(typeof data22 === "string"){
if(!(formats0.test(data22))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/workspace_id",schemaPath:"document:World/properties/inferences/items/properties/workspace_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/workspace_id",schemaPath:"document:World/properties/inferences/items/properties/workspace_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.status !== undefined){
let data23 = data19.status;
const _errs56 = errors;
if(!((((data23 === "complete") || (data23 === "failed")) || (data23 === "cancelled")) || (data23 === "deleted"))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/status",schemaPath:"document:World/properties/inferences/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema1.properties.inferences.items.properties.status.enum}}];
return false;
}
var valid12 = _errs56 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.created_at !== undefined){
let data24 = data19.created_at;
const _errs57 = errors;
if(errors === _errs57){
if(errors === _errs57){
if(typeof data24 === "string"){
if(!(formats2.test(data24))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/created_at",schemaPath:"document:World/properties/inferences/items/properties/created_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/created_at",schemaPath:"document:World/properties/inferences/items/properties/created_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.completed_at !== undefined){
let data25 = data19.completed_at;
const _errs59 = errors;
if(errors === _errs59){
if(errors === _errs59){
if(typeof data25 === "string"){
if(!(formats2.test(data25))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/completed_at",schemaPath:"document:World/properties/inferences/items/properties/completed_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/completed_at",schemaPath:"document:World/properties/inferences/items/properties/completed_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.creative_units !== undefined){
let data26 = data19.creative_units;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/creative_units",schemaPath:"document:World/properties/inferences/items/properties/creative_units/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/creative_units",schemaPath:"document:World/properties/inferences/items/properties/creative_units/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.batch_size !== undefined){
let data27 = data19.batch_size;
const _errs63 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/batch_size",schemaPath:"document:World/properties/inferences/items/properties/batch_size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs63){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 16 || isNaN(data27)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/batch_size",schemaPath:"document:World/properties/inferences/items/properties/batch_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/batch_size",schemaPath:"document:World/properties/inferences/items/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.width !== undefined){
let data28 = data19.width;
const _errs65 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/width",schemaPath:"document:World/properties/inferences/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs65){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 4096 || isNaN(data28)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/width",schemaPath:"document:World/properties/inferences/items/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/width",schemaPath:"document:World/properties/inferences/items/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.height !== undefined){
let data29 = data19.height;
const _errs67 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/height",schemaPath:"document:World/properties/inferences/items/properties/height/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs67){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 4096 || isNaN(data29)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/height",schemaPath:"document:World/properties/inferences/items/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/height",schemaPath:"document:World/properties/inferences/items/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.seed !== undefined){
let data30 = data19.seed;
const _errs69 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/seed",schemaPath:"document:World/properties/inferences/items/properties/seed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs69){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3+"/seed",schemaPath:"document:World/properties/inferences/items/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid12 = _errs69 === errors;
}
else {
var valid12 = true;
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
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/inferences/" + i3,schemaPath:"document:World/properties/inferences/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs45 === errors;
if(!valid9){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/inferences",schemaPath:"document:World/properties/inferences/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs43 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retention !== undefined){
let data31 = data.retention;
const _errs71 = errors;
if(errors === _errs71){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing6;
if(((data31.inferences === undefined) && (missing6 = "inferences")) || ((data31.session_names === undefined) && (missing6 = "session_names"))){
validate0.errors = [{instancePath:instancePath+"/retention",schemaPath:"document:World/properties/retention/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs73 = errors;
for(const key6 in data31){
if(!((key6 === "inferences") || (key6 === "session_names"))){
validate0.errors = [{instancePath:instancePath+"/retention",schemaPath:"document:World/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs73 === errors){
if(data31.inferences !== undefined){
let data32 = data31.inferences;
const _errs74 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate0.errors = [{instancePath:instancePath+"/retention/inferences",schemaPath:"document:World/properties/retention/properties/inferences/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs74){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
validate0.errors = [{instancePath:instancePath+"/retention/inferences",schemaPath:"document:World/properties/retention/properties/inferences/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate0.errors = [{instancePath:instancePath+"/retention/inferences",schemaPath:"document:World/properties/retention/properties/inferences/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data31.session_names !== undefined){
let data33 = data31.session_names;
const _errs76 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate0.errors = [{instancePath:instancePath+"/retention/session_names",schemaPath:"document:World/properties/retention/properties/session_names/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs76){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
validate0.errors = [{instancePath:instancePath+"/retention/session_names",schemaPath:"document:World/properties/retention/properties/session_names/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate0.errors = [{instancePath:instancePath+"/retention/session_names",schemaPath:"document:World/properties/retention/properties/session_names/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/retention",schemaPath:"document:World/properties/retention/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs71 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompts !== undefined){
let data34 = data.prompts;
const _errs78 = errors;
if(errors === _errs78){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing7;
if((data34.failed === undefined) && (missing7 = "failed")){
validate0.errors = [{instancePath:instancePath+"/prompts",schemaPath:"document:World/properties/prompts/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs80 = errors;
for(const key7 in data34){
if(!(key7 === "failed")){
validate0.errors = [{instancePath:instancePath+"/prompts",schemaPath:"document:World/properties/prompts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs80 === errors){
if(data34.failed !== undefined){
let data35 = data34.failed;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data35 === "string"){
if(data35.length < 2 && func0(data35) < 1){
validate0.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"document:World/properties/prompts/properties/failed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"document:World/properties/prompts/properties/failed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/prompts",schemaPath:"document:World/properties/prompts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs78 === errors;
}
else {
var valid1 = true;
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
validate0.errors = [{instancePath,schemaPath:"document:World/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
