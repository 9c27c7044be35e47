// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:World"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["credentials","accounts","workspaces","inferences","retention","prompts"],"properties":{"credentials":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["Authorization"],"properties":{"Authorization":{"type":"string","pattern":"^Bearer [^ ]+$"}}}},"accounts":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","credentials","subject"],"properties":{"id":{"type":"string","pattern":"^[a-z]+$"},"name":{"type":"string","minLength":1},"credentials":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"subject":{"type":"string","minLength":1}}}},"workspaces":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["workspace_id","account","slug","name","creative_units"],"properties":{"workspace_id":{"type":"string","format":"uuid"},"account":{"type":"string","pattern":"^[a-z]+$"},"slug":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"type":"string","minLength":1},"creative_units":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"},"last_active_at":{"type":"string","format":"date-time"}}}},"inferences":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["inference_id","workspace_id","status","created_at"],"properties":{"inference_id":{"type":"string","format":"uuid"},"workspace_id":{"type":"string","format":"uuid"},"status":{"enum":["complete","failed","cancelled","deleted"]},"created_at":{"type":"string","format":"date-time"},"completed_at":{"type":"string","format":"date-time"},"creative_units":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"},"batch_size":{"type":"integer","minimum":1,"maximum":16},"width":{"type":"integer","minimum":1,"maximum":4096},"height":{"type":"integer","minimum":1,"maximum":4096},"seed":{"type":"integer","minimum":0}},"if":{"properties":{"status":{"const":"complete"}}},"then":{"required":["completed_at","creative_units","batch_size","width","height","seed"]}}},"retention":{"type":"object","additionalProperties":false,"required":["inferences","session_names"],"properties":{"inferences":{"type":"integer","minimum":1,"maximum":9007199254740991},"session_names":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed"],"properties":{"failed":{"type":"string","minLength":1}}}}}};
const pattern0 = new RegExp("^Bearer [^ ]+$", "u");
const pattern1 = new RegExp("^[a-z]+$", "u");
const pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern4 = new RegExp("^(?:0|[1-9][0-9]*)(?:\\.[0-9]{1,4})?$", "u");
const func0 = codePoints;
const formats0 = /^[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/i;
const formats2 = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.workspaces === undefined) && (missing0 = "workspaces"))) || ((data.inferences === undefined) && (missing0 = "inferences"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.prompts === undefined) && (missing0 = "prompts"))){
validate0.errors = [{}];
return false;
}
else {
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate0.errors = [{}];
return false;
}
else {
for(const key0 in data0){
let data1 = data0[key0];
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.Authorization === undefined) && (missing1 = "Authorization")){
validate0.errors = [{}];
return false;
}
else {
if(data1.Authorization !== undefined){
let data2 = data1.Authorization;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid5 = _errs9 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key1 in data1){
if(key1 !== "Authorization"){
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
else {
validate0.errors = [{}];
return false;
}
}
var valid4 = _errs7 === errors;
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
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.accounts !== undefined){
let data3 = data.accounts;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length < 1){
validate0.errors = [{}];
return false;
}
else {
var valid6 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.id === undefined) && (missing2 = "id")) || ((data4.name === undefined) && (missing2 = "name"))) || ((data4.credentials === undefined) && (missing2 = "credentials"))) || ((data4.subject === undefined) && (missing2 = "subject"))){
validate0.errors = [{}];
return false;
}
else {
if(data4.id !== undefined){
let data5 = data4.id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid7 = _errs16 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(data6.length < 2 && func0(data6) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.credentials !== undefined){
let data7 = data4.credentials;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
if(data7.length < 1){
validate0.errors = [{}];
return false;
}
else {
var valid8 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(data8.length < 2 && func0(data8) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid8 = _errs22 === errors;
if(!valid8){
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
var valid7 = _errs20 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data4.subject !== undefined){
let data9 = data4.subject;
const _errs24 = errors;
if(errors === _errs24){
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
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let known1 = true;
for(const key2 in data4){
if(key2 !== "id" && key2 !== "name" && key2 !== "credentials" && key2 !== "subject"){
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
var valid6 = _errs14 === errors;
if(!valid6){
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
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.workspaces !== undefined){
let data10 = data.workspaces;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data10)){
if(data10.length < 1){
validate0.errors = [{}];
return false;
}
else {
var valid9 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((((((data11.workspace_id === undefined) && (missing3 = "workspace_id")) || ((data11.account === undefined) && (missing3 = "account"))) || ((data11.slug === undefined) && (missing3 = "slug"))) || ((data11.name === undefined) && (missing3 = "name"))) || ((data11.creative_units === undefined) && (missing3 = "creative_units"))){
validate0.errors = [{}];
return false;
}
else {
if(data11.workspace_id !== undefined){
let data12 = data11.workspace_id;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.account !== undefined){
let data13 = data11.account;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.slug !== undefined){
let data14 = data11.slug;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid10 = _errs35 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.name !== undefined){
let data15 = data11.name;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data15 === "string"){
if(data15.length < 2 && func0(data15) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.creative_units !== undefined){
let data16 = data11.creative_units;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.last_active_at !== undefined){
let data17 = data11.last_active_at;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data17 === "string"){
if(!(formats2.test(data17))){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let known2 = true;
for(const key3 in data11){
if(key3 !== "workspace_id" && key3 !== "account" && key3 !== "slug" && key3 !== "name" && key3 !== "creative_units" && key3 !== "last_active_at"){
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
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid9 = _errs29 === errors;
if(!valid9){
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
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.inferences !== undefined){
let data18 = data.inferences;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data18)){
var valid11 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
const _errs46 = errors;
const _errs48 = errors;
let valid12 = true;
const _errs49 = errors;
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
var _valid0 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs51 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((((((data19.completed_at === undefined) && (missing4 = "completed_at")) || ((data19.creative_units === undefined) && (missing4 = "creative_units"))) || ((data19.batch_size === undefined) && (missing4 = "batch_size"))) || ((data19.width === undefined) && (missing4 = "width"))) || ((data19.height === undefined) && (missing4 = "height"))) || ((data19.seed === undefined) && (missing4 = "seed"))){
validate0.errors = [{}];
return false;
}
}
var _valid0 = _errs51 === errors;
valid12 = _valid0;
}
if(!valid12){
const err1 = {};
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
if(errors === _errs46){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if(((((data19.inference_id === undefined) && (missing5 = "inference_id")) || ((data19.workspace_id === undefined) && (missing5 = "workspace_id"))) || ((data19.status === undefined) && (missing5 = "status"))) || ((data19.created_at === undefined) && (missing5 = "created_at"))){
validate0.errors = [{}];
return false;
}
else {
if(data19.inference_id !== undefined){
let data21 = data19.inference_id;
const _errs52 = errors;
if(errors === _errs52){
if(errors === _errs52){
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
}
var valid14 = _errs52 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.workspace_id !== undefined){
let data22 = data19.workspace_id;
const _errs54 = errors;
if(errors === _errs54){
if(errors === _errs54){
if(typeof data22 === "string"){
if(!(formats0.test(data22))){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
}
var valid14 = _errs54 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.status !== undefined){
let data23 = data19.status;
const _errs56 = errors;
if(!((((data23 === "complete") || (data23 === "failed")) || (data23 === "cancelled")) || (data23 === "deleted"))){
validate0.errors = [{}];
return false;
}
var valid14 = _errs56 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.created_at !== undefined){
let data24 = data19.created_at;
const _errs57 = errors;
if(errors === _errs57){
if(errors === _errs57){
if(typeof data24 === "string"){
if(!(formats2.test(data24))){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.completed_at !== undefined){
let data25 = data19.completed_at;
const _errs59 = errors;
if(errors === _errs59){
if(errors === _errs59){
if(typeof data25 === "string"){
if(!(formats2.test(data25))){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.creative_units !== undefined){
let data26 = data19.creative_units;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid14 = _errs61 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.batch_size !== undefined){
let data27 = data19.batch_size;
const _errs63 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs63){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 16 || isNaN(data27)){
validate0.errors = [{}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid14 = _errs63 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.width !== undefined){
let data28 = data19.width;
const _errs65 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs65){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 4096 || isNaN(data28)){
validate0.errors = [{}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid14 = _errs65 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.height !== undefined){
let data29 = data19.height;
const _errs67 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs67){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 4096 || isNaN(data29)){
validate0.errors = [{}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid14 = _errs67 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.seed !== undefined){
let data30 = data19.seed;
const _errs69 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs69){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate0.errors = [{}];
return false;
}
}
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
let known3 = true;
for(const key4 in data19){
if(key4 !== "inference_id" && key4 !== "workspace_id" && key4 !== "status" && key4 !== "created_at" && key4 !== "completed_at" && key4 !== "creative_units" && key4 !== "batch_size" && key4 !== "width" && key4 !== "height" && key4 !== "seed"){
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
var valid11 = _errs46 === errors;
if(!valid11){
break;
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
if(data.retention !== undefined){
let data31 = data.retention;
const _errs72 = errors;
if(errors === _errs72){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing6;
if(((data31.inferences === undefined) && (missing6 = "inferences")) || ((data31.session_names === undefined) && (missing6 = "session_names"))){
validate0.errors = [{}];
return false;
}
else {
if(data31.inferences !== undefined){
let data32 = data31.inferences;
const _errs74 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs74){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
validate0.errors = [{}];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid15 = _errs74 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data31.session_names !== undefined){
let data33 = data31.session_names;
const _errs76 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs76){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
validate0.errors = [{}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid15 = _errs76 === errors;
}
else {
var valid15 = true;
}
if(valid15){
let known4 = true;
for(const key5 in data31){
if(key5 !== "inferences" && key5 !== "session_names"){
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
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs72 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.prompts !== undefined){
let data34 = data.prompts;
const _errs79 = errors;
if(errors === _errs79){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing7;
if((data34.failed === undefined) && (missing7 = "failed")){
validate0.errors = [{}];
return false;
}
else {
if(data34.failed !== undefined){
let data35 = data34.failed;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data35 === "string"){
if(data35.length < 2 && func0(data35) < 1){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
if(valid16){
let known5 = true;
for(const key6 in data34){
if(key6 !== "failed"){
known5 = false;
break;
}
}
if(!known5){
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
var valid3 = _errs79 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known6 = true;
for(const key7 in data){
if(key7 !== "credentials" && key7 !== "accounts" && key7 !== "workspaces" && key7 !== "inferences" && key7 !== "retention" && key7 !== "prompts"){
known6 = false;
break;
}
}
if(!known6){
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
else {
validate0.errors = [{}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
