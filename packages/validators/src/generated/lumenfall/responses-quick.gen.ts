// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import type { CompiledCheck } from '../../runtime.ts'

export const imageReply: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:ImageReply"}};
const schema1 = {"x-without-errors":{"description":"The images; with `dryRun=true` what they would cost.","oneOf":[{"$ref":"document:CostEstimate"},{"$ref":"document:ImageList"}]}};
const schema2 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["estimated","model","provider","total_cost_micros","currency","components"],"properties":{"estimated":{"type":"boolean","const":true},"model":{"type":"string"},"provider":{"type":"string"},"total_cost_micros":{"type":"integer","minimum":0},"currency":{"type":"string","const":"USD"},"components":{"type":"array","items":{"$ref":"document:CostComponent"}}}}};
const schema3 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["type","metric","quantity","billable_quantity","unit_price","total_cost"],"properties":{"type":{"type":"string"},"metric":{"type":"string"},"quantity":{"type":"integer","minimum":0},"billable_quantity":{"type":"integer","minimum":0},"unit_price":{"type":"number","minimum":0},"total_cost":{"type":"integer","minimum":0}}}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.estimated === undefined) && (missing0 = "estimated")) || ((data.model === undefined) && (missing0 = "model"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.total_cost_micros === undefined) && (missing0 = "total_cost_micros"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.components === undefined) && (missing0 = "components"))){
validate2.errors = [{}];
return false;
}
else {
if(data.estimated !== undefined){
let data0 = data.estimated;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate2.errors = [{}];
return false;
}
if(true !== data0){
validate2.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.model !== undefined){
const _errs4 = errors;
if(typeof data.model !== "string"){
validate2.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.provider !== undefined){
const _errs6 = errors;
if(typeof data.provider !== "string"){
validate2.errors = [{}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.total_cost_micros !== undefined){
let data3 = data.total_cost_micros;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate2.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate2.errors = [{}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate2.errors = [{}];
return false;
}
if("USD" !== data4){
validate2.errors = [{}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.components !== undefined){
let data5 = data.components;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((((((data6.type === undefined) && (missing1 = "type")) || ((data6.metric === undefined) && (missing1 = "metric"))) || ((data6.quantity === undefined) && (missing1 = "quantity"))) || ((data6.billable_quantity === undefined) && (missing1 = "billable_quantity"))) || ((data6.unit_price === undefined) && (missing1 = "unit_price"))) || ((data6.total_cost === undefined) && (missing1 = "total_cost"))){
validate2.errors = [{}];
return false;
}
else {
if(data6.type !== undefined){
const _errs18 = errors;
if(typeof data6.type !== "string"){
validate2.errors = [{}];
return false;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.metric !== undefined){
const _errs20 = errors;
if(typeof data6.metric !== "string"){
validate2.errors = [{}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.quantity !== undefined){
let data9 = data6.quantity;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate2.errors = [{}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate2.errors = [{}];
return false;
}
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.billable_quantity !== undefined){
let data10 = data6.billable_quantity;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate2.errors = [{}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate2.errors = [{}];
return false;
}
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.unit_price !== undefined){
let data11 = data6.unit_price;
const _errs26 = errors;
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate2.errors = [{}];
return false;
}
}
else {
validate2.errors = [{}];
return false;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.total_cost !== undefined){
let data12 = data6.total_cost;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate2.errors = [{}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate2.errors = [{}];
return false;
}
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data6){
if(key0 !== "type" && key0 !== "metric" && key0 !== "quantity" && key0 !== "billable_quantity" && key0 !== "unit_price" && key0 !== "total_cost"){
known0 = false;
break;
}
}
if(!known0){
validate2.errors = [{}];
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
validate2.errors = [{}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate2.errors = [{}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "estimated" && key1 !== "model" && key1 !== "provider" && key1 !== "total_cost_micros" && key1 !== "currency" && key1 !== "components"){
known1 = false;
break;
}
}
if(!known1){
validate2.errors = [{}];
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
validate2.errors = [{}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}

const schema4 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["created","data","metadata"],"properties":{"created":{"type":"integer","minimum":0},"data":{"type":"array","minItems":1,"items":{"$ref":"document:Image"}},"metadata":{"$ref":"document:Metadata"}}}};
const schema5 = {"x-without-errors":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"url":{"type":"string","format":"uri"},"b64_json":{"type":"string"},"revised_prompt":{"type":"string"}}}};
const schema6 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["model","executed_model","provider","provider_name","upstream_id","cost","cost_currency"],"properties":{"model":{"type":"string"},"executed_model":{"type":"string"},"provider":{"type":"string"},"provider_name":{"type":"string"},"upstream_id":{"type":"string"},"cost":{"type":"number","minimum":0},"cost_currency":{"type":"string","const":"USD"}}}};
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.created === undefined) && (missing0 = "created")) || ((data.data === undefined) && (missing0 = "data"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate4.errors = [{}];
return false;
}
else {
if(data.created !== undefined){
let data0 = data.created;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate4.errors = [{}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate4.errors = [{}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate4.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate4.errors = [{}];
return false;
}
else {
if(data2.url !== undefined){
let data3 = data2.url;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate4.errors = [{}];
return false;
}
}
else {
validate4.errors = [{}];
return false;
}
}
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.b64_json !== undefined){
const _errs12 = errors;
if(typeof data2.b64_json !== "string"){
validate4.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.revised_prompt !== undefined){
const _errs14 = errors;
if(typeof data2.revised_prompt !== "string"){
validate4.errors = [{}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data2){
if(key0 !== "url" && key0 !== "b64_json" && key0 !== "revised_prompt"){
known0 = false;
break;
}
}
if(!known0){
validate4.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate4.errors = [{}];
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
validate4.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.metadata !== undefined){
let data6 = data.metadata;
const _errs17 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((((((data6.model === undefined) && (missing1 = "model")) || ((data6.executed_model === undefined) && (missing1 = "executed_model"))) || ((data6.provider === undefined) && (missing1 = "provider"))) || ((data6.provider_name === undefined) && (missing1 = "provider_name"))) || ((data6.upstream_id === undefined) && (missing1 = "upstream_id"))) || ((data6.cost === undefined) && (missing1 = "cost"))) || ((data6.cost_currency === undefined) && (missing1 = "cost_currency"))){
validate4.errors = [{}];
return false;
}
else {
if(data6.model !== undefined){
const _errs21 = errors;
if(typeof data6.model !== "string"){
validate4.errors = [{}];
return false;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.executed_model !== undefined){
const _errs23 = errors;
if(typeof data6.executed_model !== "string"){
validate4.errors = [{}];
return false;
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.provider !== undefined){
const _errs25 = errors;
if(typeof data6.provider !== "string"){
validate4.errors = [{}];
return false;
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.provider_name !== undefined){
const _errs27 = errors;
if(typeof data6.provider_name !== "string"){
validate4.errors = [{}];
return false;
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.upstream_id !== undefined){
const _errs29 = errors;
if(typeof data6.upstream_id !== "string"){
validate4.errors = [{}];
return false;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.cost !== undefined){
let data12 = data6.cost;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate4.errors = [{}];
return false;
}
}
else {
validate4.errors = [{}];
return false;
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.cost_currency !== undefined){
let data13 = data6.cost_currency;
const _errs33 = errors;
if(typeof data13 !== "string"){
validate4.errors = [{}];
return false;
}
if("USD" !== data13){
validate4.errors = [{}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let known1 = true;
for(const key1 in data6){
if(key1 !== "model" && key1 !== "executed_model" && key1 !== "provider" && key1 !== "provider_name" && key1 !== "upstream_id" && key1 !== "cost" && key1 !== "cost_currency"){
known1 = false;
break;
}
}
if(!known1){
validate4.errors = [{}];
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
validate4.errors = [{}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known2 = true;
for(const key2 in data){
if(key2 !== "created" && key2 !== "data" && key2 !== "metadata"){
known2 = false;
break;
}
}
if(!known2){
validate4.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate4.errors = [{}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = false;
let passing0 = null;
const _errs2 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
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
export const invalidRequestError: CompiledCheck = validate7;
const schema7 = {"x-without-errors":{"$ref":"document:InvalidRequestError"}};
const schema8 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"INVALID_REQUEST"},"param":{"type":"string"}}}}}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate7.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate7.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate7.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate7.errors = [{}];
return false;
}
if("invalid_request_error" !== data2){
validate7.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate7.errors = [{}];
return false;
}
if("INVALID_REQUEST" !== data3){
validate7.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate7.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate7.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate7.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate7.errors = [{}];
return false;
}
}
}
}
else {
validate7.errors = [{}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
export const authenticationError: CompiledCheck = validate8;
const schema9 = {"x-without-errors":{"$ref":"document:AuthenticationError"}};
const schema10 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"authentication_error"},"code":{"type":"string","const":"AUTHENTICATION_FAILED"},"param":{"type":"string"}}}}}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate8.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate8.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate8.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate8.errors = [{}];
return false;
}
if("authentication_error" !== data2){
validate8.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate8.errors = [{}];
return false;
}
if("AUTHENTICATION_FAILED" !== data3){
validate8.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate8.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate8.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate8.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate8.errors = [{}];
return false;
}
}
}
}
else {
validate8.errors = [{}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}
export const insufficientBalanceError: CompiledCheck = validate9;
const schema11 = {"x-without-errors":{"$ref":"document:InsufficientBalanceError"}};
const schema12 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","enum":["insufficient_quota","billing_error"]},"code":{"type":"string","const":"INSUFFICIENT_BALANCE"},"param":{"type":"string"}}}}}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate9.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate9.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate9.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate9.errors = [{}];
return false;
}
if(!((data2 === "insufficient_quota") || (data2 === "billing_error"))){
validate9.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate9.errors = [{}];
return false;
}
if("INSUFFICIENT_BALANCE" !== data3){
validate9.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate9.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate9.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate9.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate9.errors = [{}];
return false;
}
}
}
}
else {
validate9.errors = [{}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}
export const notFoundError: CompiledCheck = validate10;
const schema13 = {"x-without-errors":{"$ref":"document:NotFoundError"}};
const schema14 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","enum":["MODEL_NOT_FOUND","NOT_FOUND"]},"param":{"type":"string"}}}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate10.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate10.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate10.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate10.errors = [{}];
return false;
}
if("invalid_request_error" !== data2){
validate10.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate10.errors = [{}];
return false;
}
if(!((data3 === "MODEL_NOT_FOUND") || (data3 === "NOT_FOUND"))){
validate10.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate10.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate10.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate10.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate10.errors = [{}];
return false;
}
}
}
}
else {
validate10.errors = [{}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
export const methodNotAllowedError: CompiledCheck = validate11;
const schema15 = {"x-without-errors":{"$ref":"document:MethodNotAllowedError"}};
const schema16 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"METHOD_NOT_ALLOWED"},"param":{"type":"string"}}}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate11.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate11.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate11.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate11.errors = [{}];
return false;
}
if("invalid_request_error" !== data2){
validate11.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate11.errors = [{}];
return false;
}
if("METHOD_NOT_ALLOWED" !== data3){
validate11.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate11.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate11.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate11.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate11.errors = [{}];
return false;
}
}
}
}
else {
validate11.errors = [{}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
export const payloadTooLargeError: CompiledCheck = validate12;
const schema17 = {"x-without-errors":{"$ref":"document:PayloadTooLargeError"}};
const schema18 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"PAYLOAD_TOO_LARGE"},"param":{"type":"string"}}}}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate12.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate12.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate12.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate12.errors = [{}];
return false;
}
if("invalid_request_error" !== data2){
validate12.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate12.errors = [{}];
return false;
}
if("PAYLOAD_TOO_LARGE" !== data3){
validate12.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate12.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate12.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate12.errors = [{}];
return false;
}
}
}
}
else {
validate12.errors = [{}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
export const unsupportedMediaTypeError: CompiledCheck = validate13;
const schema19 = {"x-without-errors":{"$ref":"document:UnsupportedMediaTypeError"}};
const schema20 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"UNSUPPORTED_MEDIA_TYPE"},"param":{"type":"string"}}}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate13.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate13.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate13.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate13.errors = [{}];
return false;
}
if("invalid_request_error" !== data2){
validate13.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate13.errors = [{}];
return false;
}
if("UNSUPPORTED_MEDIA_TYPE" !== data3){
validate13.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate13.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate13.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate13.errors = [{}];
return false;
}
}
}
}
else {
validate13.errors = [{}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
export const rateLimitError: CompiledCheck = validate14;
const schema21 = {"x-without-errors":{"$ref":"document:RateLimitError"}};
const schema22 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"rate_limit_error"},"code":{"type":"string","const":"RATE_LIMITED"},"param":{"type":"string"}}}}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate14.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate14.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate14.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate14.errors = [{}];
return false;
}
if("rate_limit_error" !== data2){
validate14.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate14.errors = [{}];
return false;
}
if("RATE_LIMITED" !== data3){
validate14.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate14.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate14.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate14.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate14.errors = [{}];
return false;
}
}
}
}
else {
validate14.errors = [{}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
export const serverError: CompiledCheck = validate15;
const schema23 = {"x-without-errors":{"$ref":"document:ServerError"}};
const schema24 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"server_error"},"code":{"type":"string","const":"INTERNAL_ERROR"},"param":{"type":"string"}}}}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate15.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate15.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate15.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate15.errors = [{}];
return false;
}
if("server_error" !== data2){
validate15.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate15.errors = [{}];
return false;
}
if("INTERNAL_ERROR" !== data3){
validate15.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
const _errs12 = errors;
if(typeof data0.param !== "string"){
validate15.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code" && key0 !== "param"){
known0 = false;
break;
}
}
if(!known0){
validate15.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate15.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate15.errors = [{}];
return false;
}
}
}
}
else {
validate15.errors = [{}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
export const providersExhaustedError: CompiledCheck = validate16;
const schema25 = {"x-without-errors":{"$ref":"document:ProvidersExhaustedError"}};
const schema26 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"server_error"},"code":{"type":"string","const":"ALL_PROVIDERS_EXHAUSTED"}}}}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate16.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.message === undefined) && (missing1 = "message")) || ((data0.type === undefined) && (missing1 = "type"))) || ((data0.code === undefined) && (missing1 = "code"))){
validate16.errors = [{}];
return false;
}
else {
if(data0.message !== undefined){
const _errs6 = errors;
if(typeof data0.message !== "string"){
validate16.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.type !== undefined){
let data2 = data0.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate16.errors = [{}];
return false;
}
if("server_error" !== data2){
validate16.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data3 = data0.code;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate16.errors = [{}];
return false;
}
if("ALL_PROVIDERS_EXHAUSTED" !== data3){
validate16.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "message" && key0 !== "type" && key0 !== "code"){
known0 = false;
break;
}
}
if(!known0){
validate16.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate16.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "error"){
known1 = false;
break;
}
}
if(!known1){
validate16.errors = [{}];
return false;
}
}
}
}
else {
validate16.errors = [{}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
export const costEstimate: CompiledCheck = validate17;
const schema27 = {"x-without-errors":{"$ref":"document:CostEstimate"}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
validate17.errors = vErrors;
return errors === 0;
}
export const imageList: CompiledCheck = validate19;
const schema28 = {"x-without-errors":{"$ref":"document:ImageList"}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
validate19.errors = vErrors;
return errors === 0;
}
export const chatReply: CompiledCheck = validate21;
const schema29 = {"x-without-errors":{"$ref":"document:ChatReply"}};
const schema30 = {"x-without-errors":{"description":"The answer; with `dryRun=true` what it would cost.","oneOf":[{"$ref":"document:CostEstimate"},{"$ref":"document:ChatCompletion"}]}};
const schema31 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","created","model","choices","usage","metadata"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion"},"created":{"type":"integer","minimum":0},"model":{"type":"string"},"choices":{"type":"array","minItems":1,"items":{"$ref":"document:ChatChoice"}},"usage":{"$ref":"document:ChatUsage"},"metadata":{"$ref":"document:Metadata"}}}};
const schema34 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["prompt_tokens","completion_tokens","total_tokens"],"properties":{"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0},"total_tokens":{"type":"integer","minimum":0}}}};
const schema32 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["index","message","finish_reason"],"properties":{"index":{"type":"integer","minimum":0},"message":{"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":["string","null"]},"tool_calls":{"type":"array","minItems":1,"items":{"$ref":"document:ChatToolCall"}},"refusal":{"type":"null"}}},"logprobs":{"type":"null"},"finish_reason":{"type":"string","enum":["stop","length","tool_calls"]}}}};
const schema33 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","type"],"properties":{"id":{"type":"string"},"type":{"type":"string","enum":["function","custom"]},"function":{"type":"object","additionalProperties":false,"required":["name","arguments"],"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}},"custom":{"type":"object","additionalProperties":false,"required":["name","input"],"properties":{"name":{"type":"string"},"input":{"type":"string"}}}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.index === undefined) && (missing0 = "index")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.finish_reason === undefined) && (missing0 = "finish_reason"))){
validate25.errors = [{}];
return false;
}
else {
if(data.index !== undefined){
let data0 = data.index;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate25.errors = [{}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate25.errors = [{}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
let data1 = data.message;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.role === undefined) && (missing1 = "role")) || ((data1.content === undefined) && (missing1 = "content"))){
validate25.errors = [{}];
return false;
}
else {
if(data1.role !== undefined){
let data2 = data1.role;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate25.errors = [{}];
return false;
}
if("assistant" !== data2){
validate25.errors = [{}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.content !== undefined){
let data3 = data1.content;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate25.errors = [{}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tool_calls !== undefined){
let data4 = data1.tool_calls;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
validate25.errors = [{}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.id === undefined) && (missing2 = "id")) || ((data5.type === undefined) && (missing2 = "type"))){
validate25.errors = [{}];
return false;
}
else {
if(data5.id !== undefined){
const _errs16 = errors;
if(typeof data5.id !== "string"){
validate25.errors = [{}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.type !== undefined){
let data7 = data5.type;
const _errs18 = errors;
if(typeof data7 !== "string"){
validate25.errors = [{}];
return false;
}
if(!((data7 === "function") || (data7 === "custom"))){
validate25.errors = [{}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.function !== undefined){
let data8 = data5.function;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if(((data8.name === undefined) && (missing3 = "name")) || ((data8.arguments === undefined) && (missing3 = "arguments"))){
validate25.errors = [{}];
return false;
}
else {
if(data8.name !== undefined){
const _errs22 = errors;
if(typeof data8.name !== "string"){
validate25.errors = [{}];
return false;
}
var valid7 = _errs22 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data8.arguments !== undefined){
const _errs24 = errors;
if(typeof data8.arguments !== "string"){
validate25.errors = [{}];
return false;
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let known0 = true;
for(const key0 in data8){
if(key0 !== "name" && key0 !== "arguments"){
known0 = false;
break;
}
}
if(!known0){
validate25.errors = [{}];
return false;
}
}
}
}
}
else {
validate25.errors = [{}];
return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.custom !== undefined){
let data11 = data5.custom;
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if(((data11.name === undefined) && (missing4 = "name")) || ((data11.input === undefined) && (missing4 = "input"))){
validate25.errors = [{}];
return false;
}
else {
if(data11.name !== undefined){
const _errs29 = errors;
if(typeof data11.name !== "string"){
validate25.errors = [{}];
return false;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data11.input !== undefined){
const _errs31 = errors;
if(typeof data11.input !== "string"){
validate25.errors = [{}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let known1 = true;
for(const key1 in data11){
if(key1 !== "name" && key1 !== "input"){
known1 = false;
break;
}
}
if(!known1){
validate25.errors = [{}];
return false;
}
}
}
}
}
else {
validate25.errors = [{}];
return false;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known2 = true;
for(const key2 in data5){
if(key2 !== "id" && key2 !== "type" && key2 !== "function" && key2 !== "custom"){
known2 = false;
break;
}
}
if(!known2){
validate25.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate25.errors = [{}];
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
validate25.errors = [{}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.refusal !== undefined){
const _errs35 = errors;
if(data1.refusal !== null){
validate25.errors = [{}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
let known3 = true;
for(const key3 in data1){
if(key3 !== "role" && key3 !== "content" && key3 !== "tool_calls" && key3 !== "refusal"){
known3 = false;
break;
}
}
if(!known3){
validate25.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate25.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.logprobs !== undefined){
const _errs38 = errors;
if(data.logprobs !== null){
validate25.errors = [{}];
return false;
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.finish_reason !== undefined){
let data16 = data.finish_reason;
const _errs40 = errors;
if(typeof data16 !== "string"){
validate25.errors = [{}];
return false;
}
if(!(((data16 === "stop") || (data16 === "length")) || (data16 === "tool_calls"))){
validate25.errors = [{}];
return false;
}
var valid1 = _errs40 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known4 = true;
for(const key4 in data){
if(key4 !== "index" && key4 !== "message" && key4 !== "logprobs" && key4 !== "finish_reason"){
known4 = false;
break;
}
}
if(!known4){
validate25.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate25.errors = [{}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.choices === undefined) && (missing0 = "choices"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate24.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate24.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.object !== undefined){
let data1 = data.object;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate24.errors = [{}];
return false;
}
if("chat.completion" !== data1){
validate24.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created !== undefined){
let data2 = data.created;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate24.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate24.errors = [{}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.model !== undefined){
const _errs8 = errors;
if(typeof data.model !== "string"){
validate24.errors = [{}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.choices !== undefined){
let data4 = data.choices;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
validate24.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate25(data4[i0], {instancePath,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate24.errors = [{}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.usage !== undefined){
let data6 = data.usage;
const _errs13 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.prompt_tokens === undefined) && (missing1 = "prompt_tokens")) || ((data6.completion_tokens === undefined) && (missing1 = "completion_tokens"))) || ((data6.total_tokens === undefined) && (missing1 = "total_tokens"))){
validate24.errors = [{}];
return false;
}
else {
if(data6.prompt_tokens !== undefined){
let data7 = data6.prompt_tokens;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate24.errors = [{}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate24.errors = [{}];
return false;
}
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.completion_tokens !== undefined){
let data8 = data6.completion_tokens;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate24.errors = [{}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate24.errors = [{}];
return false;
}
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.total_tokens !== undefined){
let data9 = data6.total_tokens;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate24.errors = [{}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate24.errors = [{}];
return false;
}
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data6){
if(key0 !== "prompt_tokens" && key0 !== "completion_tokens" && key0 !== "total_tokens"){
known0 = false;
break;
}
}
if(!known0){
validate24.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate24.errors = [{}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.metadata !== undefined){
let data10 = data.metadata;
const _errs24 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((((((data10.model === undefined) && (missing2 = "model")) || ((data10.executed_model === undefined) && (missing2 = "executed_model"))) || ((data10.provider === undefined) && (missing2 = "provider"))) || ((data10.provider_name === undefined) && (missing2 = "provider_name"))) || ((data10.upstream_id === undefined) && (missing2 = "upstream_id"))) || ((data10.cost === undefined) && (missing2 = "cost"))) || ((data10.cost_currency === undefined) && (missing2 = "cost_currency"))){
validate24.errors = [{}];
return false;
}
else {
if(data10.model !== undefined){
const _errs28 = errors;
if(typeof data10.model !== "string"){
validate24.errors = [{}];
return false;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.executed_model !== undefined){
const _errs30 = errors;
if(typeof data10.executed_model !== "string"){
validate24.errors = [{}];
return false;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.provider !== undefined){
const _errs32 = errors;
if(typeof data10.provider !== "string"){
validate24.errors = [{}];
return false;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.provider_name !== undefined){
const _errs34 = errors;
if(typeof data10.provider_name !== "string"){
validate24.errors = [{}];
return false;
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.upstream_id !== undefined){
const _errs36 = errors;
if(typeof data10.upstream_id !== "string"){
validate24.errors = [{}];
return false;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.cost !== undefined){
let data16 = data10.cost;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate24.errors = [{}];
return false;
}
}
else {
validate24.errors = [{}];
return false;
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.cost_currency !== undefined){
let data17 = data10.cost_currency;
const _errs40 = errors;
if(typeof data17 !== "string"){
validate24.errors = [{}];
return false;
}
if("USD" !== data17){
validate24.errors = [{}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let known1 = true;
for(const key1 in data10){
if(key1 !== "model" && key1 !== "executed_model" && key1 !== "provider" && key1 !== "provider_name" && key1 !== "upstream_id" && key1 !== "cost" && key1 !== "cost_currency"){
known1 = false;
break;
}
}
if(!known1){
validate24.errors = [{}];
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
validate24.errors = [{}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known2 = true;
for(const key2 in data){
if(key2 !== "id" && key2 !== "object" && key2 !== "created" && key2 !== "model" && key2 !== "choices" && key2 !== "usage" && key2 !== "metadata"){
known2 = false;
break;
}
}
if(!known2){
validate24.errors = [{}];
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
validate24.errors = [{}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = false;
let passing0 = null;
const _errs2 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}
export const chatCompletionChunk: CompiledCheck = validate29;
const schema36 = {"x-without-errors":{"$ref":"document:ChatCompletionChunk"}};
const schema37 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","created","model","choices"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion.chunk"},"created":{"type":"integer","minimum":0},"model":{"type":"string"},"choices":{"type":"array","items":{"$ref":"document:ChatChunkChoice"}},"usage":{"description":"The tokens of the whole answer, before its end; null before that. Only with `include_usage`.","oneOf":[{"$ref":"document:ChatUsage"},{"type":"null"}]},"metadata":{"$ref":"document:Metadata"}}}};
const schema38 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["index","delta","finish_reason"],"properties":{"index":{"type":"integer","minimum":0},"delta":{"type":"object","additionalProperties":false,"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":["string","null"]},"tool_calls":{"type":"array","items":{"$ref":"document:ChatToolCallDelta"}},"refusal":{"type":"null"}}},"logprobs":{"type":"null"},"finish_reason":{"type":["string","null"],"enum":["stop","length","tool_calls",null]}}}};
const schema39 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["index"],"properties":{"index":{"type":"integer","minimum":0},"id":{"type":"string"},"type":{"type":"string","enum":["function","custom"]},"function":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}},"custom":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"input":{"type":"string"}}}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.index === undefined) && (missing0 = "index")) || ((data.delta === undefined) && (missing0 = "delta"))) || ((data.finish_reason === undefined) && (missing0 = "finish_reason"))){
validate31.errors = [{}];
return false;
}
else {
if(data.index !== undefined){
let data0 = data.index;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate31.errors = [{}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate31.errors = [{}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.delta !== undefined){
let data1 = data.delta;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role !== undefined){
let data2 = data1.role;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate31.errors = [{}];
return false;
}
if("assistant" !== data2){
validate31.errors = [{}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.content !== undefined){
let data3 = data1.content;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate31.errors = [{}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tool_calls !== undefined){
let data4 = data1.tool_calls;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.index === undefined) && (missing1 = "index")){
validate31.errors = [{}];
return false;
}
else {
if(data5.index !== undefined){
let data6 = data5.index;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate31.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate31.errors = [{}];
return false;
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.id !== undefined){
const _errs18 = errors;
if(typeof data5.id !== "string"){
validate31.errors = [{}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.type !== undefined){
let data8 = data5.type;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate31.errors = [{}];
return false;
}
if(!((data8 === "function") || (data8 === "custom"))){
validate31.errors = [{}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.function !== undefined){
let data9 = data5.function;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name !== undefined){
const _errs24 = errors;
if(typeof data9.name !== "string"){
validate31.errors = [{}];
return false;
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.arguments !== undefined){
const _errs26 = errors;
if(typeof data9.arguments !== "string"){
validate31.errors = [{}];
return false;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let known0 = true;
for(const key0 in data9){
if(key0 !== "name" && key0 !== "arguments"){
known0 = false;
break;
}
}
if(!known0){
validate31.errors = [{}];
return false;
}
}
}
}
else {
validate31.errors = [{}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.custom !== undefined){
let data12 = data5.custom;
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name !== undefined){
const _errs31 = errors;
if(typeof data12.name !== "string"){
validate31.errors = [{}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.input !== undefined){
const _errs33 = errors;
if(typeof data12.input !== "string"){
validate31.errors = [{}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let known1 = true;
for(const key1 in data12){
if(key1 !== "name" && key1 !== "input"){
known1 = false;
break;
}
}
if(!known1){
validate31.errors = [{}];
return false;
}
}
}
}
else {
validate31.errors = [{}];
return false;
}
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known2 = true;
for(const key2 in data5){
if(key2 !== "index" && key2 !== "id" && key2 !== "type" && key2 !== "function" && key2 !== "custom"){
known2 = false;
break;
}
}
if(!known2){
validate31.errors = [{}];
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
validate31.errors = [{}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate31.errors = [{}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.refusal !== undefined){
const _errs37 = errors;
if(data1.refusal !== null){
validate31.errors = [{}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
let known3 = true;
for(const key3 in data1){
if(key3 !== "role" && key3 !== "content" && key3 !== "tool_calls" && key3 !== "refusal"){
known3 = false;
break;
}
}
if(!known3){
validate31.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate31.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.logprobs !== undefined){
const _errs40 = errors;
if(data.logprobs !== null){
validate31.errors = [{}];
return false;
}
var valid1 = _errs40 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.finish_reason !== undefined){
let data17 = data.finish_reason;
const _errs42 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate31.errors = [{}];
return false;
}
if(!((((data17 === "stop") || (data17 === "length")) || (data17 === "tool_calls")) || (data17 === null))){
validate31.errors = [{}];
return false;
}
var valid1 = _errs42 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known4 = true;
for(const key4 in data){
if(key4 !== "index" && key4 !== "delta" && key4 !== "logprobs" && key4 !== "finish_reason"){
known4 = false;
break;
}
}
if(!known4){
validate31.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate31.errors = [{}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.choices === undefined) && (missing0 = "choices"))){
validate30.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate30.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.object !== undefined){
let data1 = data.object;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate30.errors = [{}];
return false;
}
if("chat.completion.chunk" !== data1){
validate30.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created !== undefined){
let data2 = data.created;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate30.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate30.errors = [{}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.model !== undefined){
const _errs8 = errors;
if(typeof data.model !== "string"){
validate30.errors = [{}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.choices !== undefined){
let data4 = data.choices;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate31(data4[i0], {instancePath,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate30.errors = [{}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.usage !== undefined){
let data6 = data.usage;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
let passing0 = null;
const _errs15 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.prompt_tokens === undefined) && (missing1 = "prompt_tokens")) || ((data6.completion_tokens === undefined) && (missing1 = "completion_tokens"))) || ((data6.total_tokens === undefined) && (missing1 = "total_tokens"))){
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
if(data6.prompt_tokens !== undefined){
let data7 = data6.prompt_tokens;
const _errs19 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
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
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.completion_tokens !== undefined){
let data8 = data6.completion_tokens;
const _errs21 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.total_tokens !== undefined){
let data9 = data6.total_tokens;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
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
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known0 = true;
for(const key0 in data6){
if(key0 !== "prompt_tokens" && key0 !== "completion_tokens" && key0 !== "total_tokens"){
known0 = false;
break;
}
}
if(!known0){
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
}
}
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
var _valid0 = _errs15 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs26 = errors;
if(data6 !== null){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.metadata !== undefined){
let data10 = data.metadata;
const _errs28 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((((((data10.model === undefined) && (missing2 = "model")) || ((data10.executed_model === undefined) && (missing2 = "executed_model"))) || ((data10.provider === undefined) && (missing2 = "provider"))) || ((data10.provider_name === undefined) && (missing2 = "provider_name"))) || ((data10.upstream_id === undefined) && (missing2 = "upstream_id"))) || ((data10.cost === undefined) && (missing2 = "cost"))) || ((data10.cost_currency === undefined) && (missing2 = "cost_currency"))){
validate30.errors = [{}];
return false;
}
else {
if(data10.model !== undefined){
const _errs32 = errors;
if(typeof data10.model !== "string"){
validate30.errors = [{}];
return false;
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.executed_model !== undefined){
const _errs34 = errors;
if(typeof data10.executed_model !== "string"){
validate30.errors = [{}];
return false;
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.provider !== undefined){
const _errs36 = errors;
if(typeof data10.provider !== "string"){
validate30.errors = [{}];
return false;
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.provider_name !== undefined){
const _errs38 = errors;
if(typeof data10.provider_name !== "string"){
validate30.errors = [{}];
return false;
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.upstream_id !== undefined){
const _errs40 = errors;
if(typeof data10.upstream_id !== "string"){
validate30.errors = [{}];
return false;
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.cost !== undefined){
let data16 = data10.cost;
const _errs42 = errors;
if(errors === _errs42){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate30.errors = [{}];
return false;
}
}
else {
validate30.errors = [{}];
return false;
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data10.cost_currency !== undefined){
let data17 = data10.cost_currency;
const _errs44 = errors;
if(typeof data17 !== "string"){
validate30.errors = [{}];
return false;
}
if("USD" !== data17){
validate30.errors = [{}];
return false;
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
let known1 = true;
for(const key1 in data10){
if(key1 !== "model" && key1 !== "executed_model" && key1 !== "provider" && key1 !== "provider_name" && key1 !== "upstream_id" && key1 !== "cost" && key1 !== "cost_currency"){
known1 = false;
break;
}
}
if(!known1){
validate30.errors = [{}];
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
validate30.errors = [{}];
return false;
}
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known2 = true;
for(const key2 in data){
if(key2 !== "id" && key2 !== "object" && key2 !== "created" && key2 !== "model" && key2 !== "choices" && key2 !== "usage" && key2 !== "metadata"){
known2 = false;
break;
}
}
if(!known2){
validate30.errors = [{}];
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
validate30.errors = [{}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
export const chatCompletion: CompiledCheck = validate34;
const schema42 = {"x-without-errors":{"$ref":"document:ChatCompletion"}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
export const video: CompiledCheck = validate36;
const schema43 = {"x-without-errors":{"$ref":"document:Video"}};
const schema44 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","created_at","completed_at","status","model","prompt","seconds","size","error","metadata"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"video"},"created_at":{"type":"integer","minimum":0},"completed_at":{"type":["integer","null"],"minimum":0},"expires_at":{"type":["integer","null"],"minimum":0},"status":{"type":"string","enum":["queued","in_progress","completed","failed"]},"progress":{"type":"integer","minimum":0,"maximum":100},"model":{"type":"string"},"prompt":{"type":"string"},"seconds":{"type":"string"},"size":{"type":"string"},"output":{"description":"What was made, once it is completed.","oneOf":[{"$ref":"document:VideoOutput"},{"type":"null"}]},"error":{"description":"Why it failed.","oneOf":[{"$ref":"document:VideoFailure"},{"type":"null"}]},"metadata":{"description":"How it is executed, and what it may cost while it runs or did cost once it is completed, never both; neither when it\nhas failed (A).\n","oneOf":[{"$ref":"document:RunningMetadata"},{"$ref":"document:Metadata"},{"$ref":"document:FailedMetadata"}]}}}};
const schema45 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","format":"uri"}}}};
const schema46 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}}};
const schema47 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["model","executed_model","provider","provider_name","upstream_id","cost_estimate","cost_currency"],"properties":{"model":{"type":"string"},"executed_model":{"type":"string"},"provider":{"type":"string"},"provider_name":{"type":"string"},"upstream_id":{"type":"string"},"cost_estimate":{"type":"number","minimum":0},"cost_currency":{"type":"string","const":"USD"}}}};
const schema49 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["model","executed_model","provider","provider_name","upstream_id"],"properties":{"model":{"type":"string"},"executed_model":{"type":"string"},"provider":{"type":"string"},"provider_name":{"type":"string"},"upstream_id":{"type":"string"}}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.prompt === undefined) && (missing0 = "prompt"))) || ((data.seconds === undefined) && (missing0 = "seconds"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate37.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate37.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.object !== undefined){
let data1 = data.object;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate37.errors = [{}];
return false;
}
if("video" !== data1){
validate37.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate37.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate37.errors = [{}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.completed_at !== undefined){
let data3 = data.completed_at;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate37.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate37.errors = [{}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_at !== undefined){
let data4 = data.expires_at;
const _errs10 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate37.errors = [{}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate37.errors = [{}];
return false;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
let data5 = data.status;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate37.errors = [{}];
return false;
}
if(!((((data5 === "queued") || (data5 === "in_progress")) || (data5 === "completed")) || (data5 === "failed"))){
validate37.errors = [{}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.progress !== undefined){
let data6 = data.progress;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate37.errors = [{}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
validate37.errors = [{}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate37.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.model !== undefined){
const _errs16 = errors;
if(typeof data.model !== "string"){
validate37.errors = [{}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt !== undefined){
const _errs18 = errors;
if(typeof data.prompt !== "string"){
validate37.errors = [{}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seconds !== undefined){
const _errs20 = errors;
if(typeof data.seconds !== "string"){
validate37.errors = [{}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.size !== undefined){
const _errs22 = errors;
if(typeof data.size !== "string"){
validate37.errors = [{}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.output !== undefined){
let data11 = data.output;
const _errs24 = errors;
const _errs25 = errors;
let valid2 = false;
let passing0 = null;
const _errs26 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((data11.url === undefined) && (missing1 = "url")){
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
if(data11.url !== undefined){
let data12 = data11.url;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
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
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data11){
if(key0 !== "url"){
known0 = false;
break;
}
}
if(!known0){
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
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs33 = errors;
if(data11 !== null){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error !== undefined){
let data13 = data.error;
const _errs35 = errors;
const _errs36 = errors;
let valid6 = false;
let passing1 = null;
const _errs37 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.code === undefined) && (missing2 = "code")) || ((data13.message === undefined) && (missing2 = "message"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data13.code !== undefined){
const _errs41 = errors;
if(typeof data13.code !== "string"){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.message !== undefined){
const _errs43 = errors;
if(typeof data13.message !== "string"){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
if(valid9){
let known1 = true;
for(const key1 in data13){
if(key1 !== "code" && key1 !== "message"){
known1 = false;
break;
}
}
if(!known1){
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
}
}
}
else {
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
var _valid1 = _errs37 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data13 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.metadata !== undefined){
let data16 = data.metadata;
const _errs48 = errors;
const _errs49 = errors;
let valid10 = false;
let passing2 = null;
const _errs50 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((((((data16.model === undefined) && (missing3 = "model")) || ((data16.executed_model === undefined) && (missing3 = "executed_model"))) || ((data16.provider === undefined) && (missing3 = "provider"))) || ((data16.provider_name === undefined) && (missing3 = "provider_name"))) || ((data16.upstream_id === undefined) && (missing3 = "upstream_id"))) || ((data16.cost_estimate === undefined) && (missing3 = "cost_estimate"))) || ((data16.cost_currency === undefined) && (missing3 = "cost_currency"))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data16.model !== undefined){
const _errs54 = errors;
if(typeof data16.model !== "string"){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid13 = _errs54 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data16.executed_model !== undefined){
const _errs56 = errors;
if(typeof data16.executed_model !== "string"){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid13 = _errs56 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data16.provider !== undefined){
const _errs58 = errors;
if(typeof data16.provider !== "string"){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid13 = _errs58 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data16.provider_name !== undefined){
const _errs60 = errors;
if(typeof data16.provider_name !== "string"){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid13 = _errs60 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data16.upstream_id !== undefined){
const _errs62 = errors;
if(typeof data16.upstream_id !== "string"){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid13 = _errs62 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data16.cost_estimate !== undefined){
let data22 = data16.cost_estimate;
const _errs64 = errors;
if(errors === _errs64){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
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
var valid13 = _errs64 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data16.cost_currency !== undefined){
let data23 = data16.cost_currency;
const _errs66 = errors;
if(typeof data23 !== "string"){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if("USD" !== data23){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid13 = _errs66 === errors;
}
else {
var valid13 = true;
}
if(valid13){
let known2 = true;
for(const key2 in data16){
if(key2 !== "model" && key2 !== "executed_model" && key2 !== "provider" && key2 !== "provider_name" && key2 !== "upstream_id" && key2 !== "cost_estimate" && key2 !== "cost_currency"){
known2 = false;
break;
}
}
if(!known2){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
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
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid2 = _errs50 === errors;
if(_valid2){
valid10 = true;
passing2 = 0;
}
const _errs69 = errors;
const _errs71 = errors;
if(errors === _errs71){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if((((((((data16.model === undefined) && (missing4 = "model")) || ((data16.executed_model === undefined) && (missing4 = "executed_model"))) || ((data16.provider === undefined) && (missing4 = "provider"))) || ((data16.provider_name === undefined) && (missing4 = "provider_name"))) || ((data16.upstream_id === undefined) && (missing4 = "upstream_id"))) || ((data16.cost === undefined) && (missing4 = "cost"))) || ((data16.cost_currency === undefined) && (missing4 = "cost_currency"))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data16.model !== undefined){
const _errs73 = errors;
if(typeof data16.model !== "string"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid16 = _errs73 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data16.executed_model !== undefined){
const _errs75 = errors;
if(typeof data16.executed_model !== "string"){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid16 = _errs75 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data16.provider !== undefined){
const _errs77 = errors;
if(typeof data16.provider !== "string"){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid16 = _errs77 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data16.provider_name !== undefined){
const _errs79 = errors;
if(typeof data16.provider_name !== "string"){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid16 = _errs79 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data16.upstream_id !== undefined){
const _errs81 = errors;
if(typeof data16.upstream_id !== "string"){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data16.cost !== undefined){
let data29 = data16.cost;
const _errs83 = errors;
if(errors === _errs83){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var valid16 = _errs83 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data16.cost_currency !== undefined){
let data30 = data16.cost_currency;
const _errs85 = errors;
if(typeof data30 !== "string"){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if("USD" !== data30){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid16 = _errs85 === errors;
}
else {
var valid16 = true;
}
if(valid16){
let known3 = true;
for(const key3 in data16){
if(key3 !== "model" && key3 !== "executed_model" && key3 !== "provider" && key3 !== "provider_name" && key3 !== "upstream_id" && key3 !== "cost" && key3 !== "cost_currency"){
known3 = false;
break;
}
}
if(!known3){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
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
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid2 = _errs69 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid10 = true;
passing2 = 1;
}
const _errs88 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing5;
if((((((data16.model === undefined) && (missing5 = "model")) || ((data16.executed_model === undefined) && (missing5 = "executed_model"))) || ((data16.provider === undefined) && (missing5 = "provider"))) || ((data16.provider_name === undefined) && (missing5 = "provider_name"))) || ((data16.upstream_id === undefined) && (missing5 = "upstream_id"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data16.model !== undefined){
const _errs92 = errors;
if(typeof data16.model !== "string"){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid19 = _errs92 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data16.executed_model !== undefined){
const _errs94 = errors;
if(typeof data16.executed_model !== "string"){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid19 = _errs94 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data16.provider !== undefined){
const _errs96 = errors;
if(typeof data16.provider !== "string"){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid19 = _errs96 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data16.provider_name !== undefined){
const _errs98 = errors;
if(typeof data16.provider_name !== "string"){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid19 = _errs98 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data16.upstream_id !== undefined){
const _errs100 = errors;
if(typeof data16.upstream_id !== "string"){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid19 = _errs100 === errors;
}
else {
var valid19 = true;
}
if(valid19){
let known4 = true;
for(const key4 in data16){
if(key4 !== "model" && key4 !== "executed_model" && key4 !== "provider" && key4 !== "provider_name" && key4 !== "upstream_id"){
known4 = false;
break;
}
}
if(!known4){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
}
}
}
}
else {
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid2 = _errs88 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid10 = true;
passing2 = 2;
}
}
}
if(!valid10){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known5 = true;
for(const key5 in data){
if(key5 !== "id" && key5 !== "object" && key5 !== "created_at" && key5 !== "completed_at" && key5 !== "expires_at" && key5 !== "status" && key5 !== "progress" && key5 !== "model" && key5 !== "prompt" && key5 !== "seconds" && key5 !== "size" && key5 !== "output" && key5 !== "error" && key5 !== "metadata"){
known5 = false;
break;
}
}
if(!known5){
validate37.errors = [{}];
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
}
}
}
}
else {
validate37.errors = [{}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
export const modelList: CompiledCheck = validate39;
const schema50 = {"x-without-errors":{"$ref":"document:ModelList"}};
const schema51 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["object","data"],"properties":{"object":{"type":"string","const":"list"},"data":{"type":"array","items":{"$ref":"document:Model"}}}}};
const schema52 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","created","owned_by"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"model"},"created":{"type":"integer","minimum":0},"owned_by":{"type":"string"}}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) && (missing0 = "object")) || ((data.data === undefined) && (missing0 = "data"))){
validate40.errors = [{}];
return false;
}
else {
if(data.object !== undefined){
let data0 = data.object;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate40.errors = [{}];
return false;
}
if("list" !== data0){
validate40.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((data2.id === undefined) && (missing1 = "id")) || ((data2.object === undefined) && (missing1 = "object"))) || ((data2.created === undefined) && (missing1 = "created"))) || ((data2.owned_by === undefined) && (missing1 = "owned_by"))){
validate40.errors = [{}];
return false;
}
else {
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate40.errors = [{}];
return false;
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.object !== undefined){
let data4 = data2.object;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate40.errors = [{}];
return false;
}
if("model" !== data4){
validate40.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.created !== undefined){
let data5 = data2.created;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate40.errors = [{}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate40.errors = [{}];
return false;
}
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.owned_by !== undefined){
const _errs16 = errors;
if(typeof data2.owned_by !== "string"){
validate40.errors = [{}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data2){
if(key0 !== "id" && key0 !== "object" && key0 !== "created" && key0 !== "owned_by"){
known0 = false;
break;
}
}
if(!known0){
validate40.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate40.errors = [{}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate40.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "object" && key1 !== "data"){
known1 = false;
break;
}
}
if(!known1){
validate40.errors = [{}];
return false;
}
}
}
}
}
else {
validate40.errors = [{}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}
export const model: CompiledCheck = validate42;
const schema53 = {"x-without-errors":{"$ref":"document:Model"}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.owned_by === undefined) && (missing0 = "owned_by"))){
validate42.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate42.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.object !== undefined){
let data1 = data.object;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate42.errors = [{}];
return false;
}
if("model" !== data1){
validate42.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.created !== undefined){
let data2 = data.created;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate42.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate42.errors = [{}];
return false;
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.owned_by !== undefined){
const _errs10 = errors;
if(typeof data.owned_by !== "string"){
validate42.errors = [{}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "id" && key0 !== "object" && key0 !== "created" && key0 !== "owned_by"){
known0 = false;
break;
}
}
if(!known0){
validate42.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate42.errors = [{}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
export const balance: CompiledCheck = validate43;
const schema55 = {"x-without-errors":{"$ref":"document:Balance"}};
const schema56 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["object","billing_type","available"],"properties":{"object":{"type":"string","const":"balance"},"billing_type":{"type":"string","enum":["prepaid","postpaid"]},"available":{"type":"object","additionalProperties":false,"required":["amount","currency"],"properties":{"amount":{"type":["number","null"]},"currency":{"type":"string","const":"usd"}}}}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.object === undefined) && (missing0 = "object")) || ((data.billing_type === undefined) && (missing0 = "billing_type"))) || ((data.available === undefined) && (missing0 = "available"))){
validate43.errors = [{}];
return false;
}
else {
if(data.object !== undefined){
let data0 = data.object;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate43.errors = [{}];
return false;
}
if("balance" !== data0){
validate43.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.billing_type !== undefined){
let data1 = data.billing_type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate43.errors = [{}];
return false;
}
if(!((data1 === "prepaid") || (data1 === "postpaid"))){
validate43.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.available !== undefined){
let data2 = data.available;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.amount === undefined) && (missing1 = "amount")) || ((data2.currency === undefined) && (missing1 = "currency"))){
validate43.errors = [{}];
return false;
}
else {
if(data2.amount !== undefined){
let data3 = data2.amount;
const _errs10 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate43.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.currency !== undefined){
let data4 = data2.currency;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate43.errors = [{}];
return false;
}
if("usd" !== data4){
validate43.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data2){
if(key0 !== "amount" && key0 !== "currency"){
known0 = false;
break;
}
}
if(!known0){
validate43.errors = [{}];
return false;
}
}
}
}
}
else {
validate43.errors = [{}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "object" && key1 !== "billing_type" && key1 !== "available"){
known1 = false;
break;
}
}
if(!known1){
validate43.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate43.errors = [{}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
export const requestList: CompiledCheck = validate44;
const schema57 = {"x-without-errors":{"$ref":"document:RequestList"}};
const schema58 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["object","data"],"properties":{"object":{"type":"string","const":"list"},"data":{"type":"array","items":{"$ref":"document:LedgerEntry"}}}}};
const schema59 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","model","status","cost","created"],"properties":{"id":{"type":"string"},"model":{"type":["string","null"]},"status":{"type":"string","enum":["completed","topped_up","carried_forward"]},"cost":{"type":"number"},"created":{"type":"integer","minimum":0}}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) && (missing0 = "object")) || ((data.data === undefined) && (missing0 = "data"))){
validate45.errors = [{}];
return false;
}
else {
if(data.object !== undefined){
let data0 = data.object;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate45.errors = [{}];
return false;
}
if("list" !== data0){
validate45.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.id === undefined) && (missing1 = "id")) || ((data2.model === undefined) && (missing1 = "model"))) || ((data2.status === undefined) && (missing1 = "status"))) || ((data2.cost === undefined) && (missing1 = "cost"))) || ((data2.created === undefined) && (missing1 = "created"))){
validate45.errors = [{}];
return false;
}
else {
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate45.errors = [{}];
return false;
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.model !== undefined){
let data4 = data2.model;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate45.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.status !== undefined){
let data5 = data2.status;
const _errs14 = errors;
if(typeof data5 !== "string"){
validate45.errors = [{}];
return false;
}
if(!(((data5 === "completed") || (data5 === "topped_up")) || (data5 === "carried_forward"))){
validate45.errors = [{}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.cost !== undefined){
let data6 = data2.cost;
const _errs16 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate45.errors = [{}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.created !== undefined){
let data7 = data2.created;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate45.errors = [{}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate45.errors = [{}];
return false;
}
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data2){
if(key0 !== "id" && key0 !== "model" && key0 !== "status" && key0 !== "cost" && key0 !== "created"){
known0 = false;
break;
}
}
if(!known0){
validate45.errors = [{}];
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
validate45.errors = [{}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate45.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "object" && key1 !== "data"){
known1 = false;
break;
}
}
if(!known1){
validate45.errors = [{}];
return false;
}
}
}
}
}
else {
validate45.errors = [{}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
export const invoiceList: CompiledCheck = validate47;
const schema60 = {"x-without-errors":{"$ref":"document:InvoiceList"}};
const schema61 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["object","data"],"properties":{"object":{"type":"string","const":"list"},"data":{"type":"array","items":{"$ref":"document:Invoice"}}}}};
const schema62 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","period","period_start","period_end","status","requests","total","total_micros","currency"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"invoice"},"period":{"type":"string","pattern":"^\\d{4}-\\d{2}$"},"period_start":{"type":"integer","minimum":0},"period_end":{"type":"integer","minimum":0},"status":{"type":"string","enum":["open","issued"]},"requests":{"type":"integer","minimum":0},"total":{"type":"number","minimum":0},"total_micros":{"type":"integer","minimum":0},"currency":{"type":"string","const":"usd"}}}};
const pattern0 = new RegExp("^\\d\\d\\d\\d-\\d\\d$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) && (missing0 = "object")) || ((data.data === undefined) && (missing0 = "data"))){
validate48.errors = [{}];
return false;
}
else {
if(data.object !== undefined){
let data0 = data.object;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate48.errors = [{}];
return false;
}
if("list" !== data0){
validate48.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((((((data2.id === undefined) && (missing1 = "id")) || ((data2.object === undefined) && (missing1 = "object"))) || ((data2.period === undefined) && (missing1 = "period"))) || ((data2.period_start === undefined) && (missing1 = "period_start"))) || ((data2.period_end === undefined) && (missing1 = "period_end"))) || ((data2.status === undefined) && (missing1 = "status"))) || ((data2.requests === undefined) && (missing1 = "requests"))) || ((data2.total === undefined) && (missing1 = "total"))) || ((data2.total_micros === undefined) && (missing1 = "total_micros"))) || ((data2.currency === undefined) && (missing1 = "currency"))){
validate48.errors = [{}];
return false;
}
else {
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate48.errors = [{}];
return false;
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.object !== undefined){
let data4 = data2.object;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate48.errors = [{}];
return false;
}
if("invoice" !== data4){
validate48.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.period !== undefined){
let data5 = data2.period;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate48.errors = [{}];
return false;
}
}
else {
validate48.errors = [{}];
return false;
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.period_start !== undefined){
let data6 = data2.period_start;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate48.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate48.errors = [{}];
return false;
}
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.period_end !== undefined){
let data7 = data2.period_end;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate48.errors = [{}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate48.errors = [{}];
return false;
}
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.status !== undefined){
let data8 = data2.status;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate48.errors = [{}];
return false;
}
if(!((data8 === "open") || (data8 === "issued"))){
validate48.errors = [{}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.requests !== undefined){
let data9 = data2.requests;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate48.errors = [{}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate48.errors = [{}];
return false;
}
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.total !== undefined){
let data10 = data2.total;
const _errs24 = errors;
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate48.errors = [{}];
return false;
}
}
else {
validate48.errors = [{}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.total_micros !== undefined){
let data11 = data2.total_micros;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate48.errors = [{}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate48.errors = [{}];
return false;
}
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.currency !== undefined){
let data12 = data2.currency;
const _errs28 = errors;
if(typeof data12 !== "string"){
validate48.errors = [{}];
return false;
}
if("usd" !== data12){
validate48.errors = [{}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data2){
if(key0 !== "id" && key0 !== "object" && key0 !== "period" && key0 !== "period_start" && key0 !== "period_end" && key0 !== "status" && key0 !== "requests" && key0 !== "total" && key0 !== "total_micros" && key0 !== "currency"){
known0 = false;
break;
}
}
if(!known0){
validate48.errors = [{}];
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
validate48.errors = [{}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate48.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "object" && key1 !== "data"){
known1 = false;
break;
}
}
if(!known1){
validate48.errors = [{}];
return false;
}
}
}
}
}
else {
validate48.errors = [{}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
