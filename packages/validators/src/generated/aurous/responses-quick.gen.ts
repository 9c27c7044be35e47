// Written by `pnpm generate` from openapi/aurous/; change it there.
// @ts-nocheck: written by ajv
import type { CompiledCheck } from '../../runtime.ts'

export const estimate: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:Estimate"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["object","estimated_cost","currency"],"properties":{"object":{"type":"string","const":"estimate"},"estimated_cost":{"type":"object","additionalProperties":false,"required":["amount","breakdown"],"properties":{"amount":{"type":"number","minimum":0},"breakdown":{"$ref":"document:CostBreakdown"}}},"currency":{"type":"string","const":"credit"}}}};
const schema2 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["base"],"properties":{"base":{"type":"number","minimum":0},"enhance":{"type":"number","minimum":0}}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.object === undefined) && (missing0 = "object")) || ((data.estimated_cost === undefined) && (missing0 = "estimated_cost"))) || ((data.currency === undefined) && (missing0 = "currency"))){
validate1.errors = [{}];
return false;
}
else {
if(data.object !== undefined){
let data0 = data.object;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate1.errors = [{}];
return false;
}
if("estimate" !== data0){
validate1.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.estimated_cost !== undefined){
let data1 = data.estimated_cost;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.amount === undefined) && (missing1 = "amount")) || ((data1.breakdown === undefined) && (missing1 = "breakdown"))){
validate1.errors = [{}];
return false;
}
else {
if(data1.amount !== undefined){
let data2 = data1.amount;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.breakdown !== undefined){
let data3 = data1.breakdown;
const _errs8 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.base === undefined) && (missing2 = "base")){
validate1.errors = [{}];
return false;
}
else {
if(data3.base !== undefined){
let data4 = data3.base;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.enhance !== undefined){
let data5 = data3.enhance;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
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
let known0 = true;
for(const key0 in data3){
if(key0 !== "base" && key0 !== "enhance"){
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
}
else {
validate1.errors = [{}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
let known1 = true;
for(const key1 in data1){
if(key1 !== "amount" && key1 !== "breakdown"){
known1 = false;
break;
}
}
if(!known1){
validate1.errors = [{}];
return false;
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
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.currency !== undefined){
let data6 = data.currency;
const _errs18 = errors;
if(typeof data6 !== "string"){
validate1.errors = [{}];
return false;
}
if("credit" !== data6){
validate1.errors = [{}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known2 = true;
for(const key2 in data){
if(key2 !== "object" && key2 !== "estimated_cost" && key2 !== "currency"){
known2 = false;
break;
}
}
if(!known2){
validate1.errors = [{}];
return false;
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
export const invalidRequestError: CompiledCheck = validate3;
const schema3 = {"x-without-errors":{"$ref":"document:InvalidRequestError"}};
const schema4 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","enum":["invalid_format","value_out_of_range","missing_field","parameter_invalid_combination","mutually_exclusive_input","character_not_ready","unknown_version"]},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const pattern0 = new RegExp("^req_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate3.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate3.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate3.errors = [{}];
return false;
}
if("invalid_request" !== data1){
validate3.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate3.errors = [{}];
return false;
}
if(!(((((((data2 === "invalid_format") || (data2 === "value_out_of_range")) || (data2 === "missing_field")) || (data2 === "parameter_invalid_combination")) || (data2 === "mutually_exclusive_input")) || (data2 === "character_not_ready")) || (data2 === "unknown_version"))){
validate3.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
validate3.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate3.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate3.errors = [{}];
return false;
}
}
else {
validate3.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate3.errors = [{}];
return false;
}
}
else {
validate3.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
known0 = false;
break;
}
}
if(!known0){
validate3.errors = [{}];
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
validate3.errors = [{}];
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
validate3.errors = [{}];
return false;
}
}
}
}
else {
validate3.errors = [{}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
export const authenticationError: CompiledCheck = validate4;
const schema5 = {"x-without-errors":{"$ref":"document:AuthenticationError"}};
const schema6 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"authentication"},"code":{"type":"string","enum":["missing_api_key","invalid_api_key","revoked_api_key"]},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate4.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate4.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate4.errors = [{}];
return false;
}
if("authentication" !== data1){
validate4.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate4.errors = [{}];
return false;
}
if(!(((data2 === "missing_api_key") || (data2 === "invalid_api_key")) || (data2 === "revoked_api_key"))){
validate4.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
validate4.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate4.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
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
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate4.errors = [{}];
return false;
}
}
else {
validate4.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
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
}
}
}
else {
validate4.errors = [{}];
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
validate4.errors = [{}];
return false;
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
export const notFoundError: CompiledCheck = validate5;
const schema7 = {"x-without-errors":{"$ref":"document:NotFoundError"}};
const schema8 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"not_found"},"code":{"type":"string","const":"resource_not_found"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate5.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate5.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate5.errors = [{}];
return false;
}
if("not_found" !== data1){
validate5.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate5.errors = [{}];
return false;
}
if("resource_not_found" !== data2){
validate5.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
validate5.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate5.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate5.errors = [{}];
return false;
}
}
else {
validate5.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate5.errors = [{}];
return false;
}
}
else {
validate5.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
known0 = false;
break;
}
}
if(!known0){
validate5.errors = [{}];
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
validate5.errors = [{}];
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
validate5.errors = [{}];
return false;
}
}
}
}
else {
validate5.errors = [{}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
export const methodNotAllowedError: CompiledCheck = validate6;
const schema9 = {"x-without-errors":{"$ref":"document:MethodNotAllowedError"}};
const schema10 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"method_not_allowed"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate6.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate6.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate6.errors = [{}];
return false;
}
if("invalid_request" !== data1){
validate6.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate6.errors = [{}];
return false;
}
if("method_not_allowed" !== data2){
validate6.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
validate6.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate6.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate6.errors = [{}];
return false;
}
}
else {
validate6.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate6.errors = [{}];
return false;
}
}
else {
validate6.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
known0 = false;
break;
}
}
if(!known0){
validate6.errors = [{}];
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
validate6.errors = [{}];
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
validate6.errors = [{}];
return false;
}
}
}
}
else {
validate6.errors = [{}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}
export const payloadTooLargeError: CompiledCheck = validate7;
const schema11 = {"x-without-errors":{"$ref":"document:PayloadTooLargeError"}};
const schema12 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"payload_too_large"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

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
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate7.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate7.errors = [{}];
return false;
}
if("invalid_request" !== data1){
validate7.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate7.errors = [{}];
return false;
}
if("payload_too_large" !== data2){
validate7.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
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
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate7.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate7.errors = [{}];
return false;
}
}
else {
validate7.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate7.errors = [{}];
return false;
}
}
else {
validate7.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
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
export const unsupportedMediaTypeError: CompiledCheck = validate8;
const schema13 = {"x-without-errors":{"$ref":"document:UnsupportedMediaTypeError"}};
const schema14 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"unsupported_media_type"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

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
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate8.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate8.errors = [{}];
return false;
}
if("invalid_request" !== data1){
validate8.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate8.errors = [{}];
return false;
}
if("unsupported_media_type" !== data2){
validate8.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
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
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate8.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate8.errors = [{}];
return false;
}
}
else {
validate8.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate8.errors = [{}];
return false;
}
}
else {
validate8.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
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
export const rateLimitError: CompiledCheck = validate9;
const schema15 = {"x-without-errors":{"$ref":"document:RateLimitError"}};
const schema16 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"rate_limit"},"code":{"type":"string","const":"too_many_requests"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

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
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate9.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate9.errors = [{}];
return false;
}
if("rate_limit" !== data1){
validate9.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate9.errors = [{}];
return false;
}
if("too_many_requests" !== data2){
validate9.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
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
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate9.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate9.errors = [{}];
return false;
}
}
else {
validate9.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate9.errors = [{}];
return false;
}
}
else {
validate9.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
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
export const serverError: CompiledCheck = validate10;
const schema17 = {"x-without-errors":{"$ref":"document:ServerError"}};
const schema18 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"server_error"},"code":{"type":"string","const":"internal_error"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

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
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate10.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate10.errors = [{}];
return false;
}
if("server_error" !== data1){
validate10.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate10.errors = [{}];
return false;
}
if("internal_error" !== data2){
validate10.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
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
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate10.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate10.errors = [{}];
return false;
}
}
else {
validate10.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate10.errors = [{}];
return false;
}
}
else {
validate10.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
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
export const generation: CompiledCheck = validate11;
const schema19 = {"x-without-errors":{"$ref":"document:Generation"}};
const schema20 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","status","prompt","created_at","media_type","negative_prompt","output_urls","reference_image_urls","error_message","duration_ms","cost","width","height","image_count","size_preset","inference_type","cfg_rescale","denoise_strength","seed","character_id","loras","aurous_version","creation_request_id","completed_at"],"properties":{"id":{"type":"string","pattern":"^img_[0-9A-HJKMNP-TV-Z]{26}$"},"status":{"type":"string","enum":["pending","processing","succeeded","failed","cancelled","expired","moderation_rejected"]},"prompt":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"media_type":{"type":"string","const":"image"},"negative_prompt":{"type":["string","null"]},"output_urls":{"type":"array","items":{"type":"string","format":"uri"}},"reference_image_urls":{"type":"array","items":{"type":"string"}},"error_message":{"type":["string","null"]},"duration_ms":{"type":["integer","null"],"minimum":0},"cost":{"$ref":"document:Cost"},"width":{"type":"integer","minimum":1024,"maximum":4096},"height":{"type":"integer","minimum":1024,"maximum":4096},"image_count":{"type":"integer","minimum":1,"maximum":4},"size_preset":{"type":["string","null"]},"inference_type":{"type":"string","enum":["text_to_image","image_to_image"]},"cfg_rescale":{"type":"number","minimum":0,"maximum":1},"denoise_strength":{"type":["number","null"],"minimum":0,"maximum":1},"seed":{"type":["integer","null"]},"character_id":{"type":["string","null"]},"loras":{"type":["array","null"],"items":{"$ref":"document:UsedLora"}},"aurous_version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","enum":["2026-05-15","2026-09-01"]},"creation_request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"},"completed_at":{"type":["string","null"],"format":"date-time"}}}};
const schema23 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","pattern":"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"}}}};
const pattern8 = new RegExp("^img_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]$", "u");
const pattern9 = new RegExp("^(?:lora_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?|[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F](?:-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]){3}-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F])$", "u");
const pattern10 = new RegExp("^\\d\\d\\d\\d-\\d\\d-\\d\\d$", "u");
const formats16 = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const schema21 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["amount","currency","breakdown"],"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string","const":"credit"},"breakdown":{"$ref":"document:CostBreakdown"}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.breakdown === undefined) && (missing0 = "breakdown"))){
validate13.errors = [{}];
return false;
}
else {
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate13.errors = [{}];
return false;
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.currency !== undefined){
let data1 = data.currency;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate13.errors = [{}];
return false;
}
if("credit" !== data1){
validate13.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.breakdown !== undefined){
let data2 = data.breakdown;
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.base === undefined) && (missing1 = "base")){
validate13.errors = [{}];
return false;
}
else {
if(data2.base !== undefined){
let data3 = data2.base;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate13.errors = [{}];
return false;
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.enhance !== undefined){
let data4 = data2.enhance;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate13.errors = [{}];
return false;
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data2){
if(key0 !== "base" && key0 !== "enhance"){
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
else {
validate13.errors = [{}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "amount" && key1 !== "currency" && key1 !== "breakdown"){
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


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.prompt === undefined) && (missing0 = "prompt"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.media_type === undefined) && (missing0 = "media_type"))) || ((data.negative_prompt === undefined) && (missing0 = "negative_prompt"))) || ((data.output_urls === undefined) && (missing0 = "output_urls"))) || ((data.reference_image_urls === undefined) && (missing0 = "reference_image_urls"))) || ((data.error_message === undefined) && (missing0 = "error_message"))) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))) || ((data.cost === undefined) && (missing0 = "cost"))) || ((data.width === undefined) && (missing0 = "width"))) || ((data.height === undefined) && (missing0 = "height"))) || ((data.image_count === undefined) && (missing0 = "image_count"))) || ((data.size_preset === undefined) && (missing0 = "size_preset"))) || ((data.inference_type === undefined) && (missing0 = "inference_type"))) || ((data.cfg_rescale === undefined) && (missing0 = "cfg_rescale"))) || ((data.denoise_strength === undefined) && (missing0 = "denoise_strength"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.character_id === undefined) && (missing0 = "character_id"))) || ((data.loras === undefined) && (missing0 = "loras"))) || ((data.aurous_version === undefined) && (missing0 = "aurous_version"))) || ((data.creation_request_id === undefined) && (missing0 = "creation_request_id"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))){
validate12.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate12.errors = [{}];
return false;
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate12.errors = [{}];
return false;
}
if(!(((((((data1 === "pending") || (data1 === "processing")) || (data1 === "succeeded")) || (data1 === "failed")) || (data1 === "cancelled")) || (data1 === "expired")) || (data1 === "moderation_rejected"))){
validate12.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt !== undefined){
const _errs6 = errors;
if(typeof data.prompt !== "string"){
validate12.errors = [{}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
let data3 = data.created_at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats16.test(data3))){
validate12.errors = [{}];
return false;
}
}
else {
validate12.errors = [{}];
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
if(data.media_type !== undefined){
let data4 = data.media_type;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate12.errors = [{}];
return false;
}
if("image" !== data4){
validate12.errors = [{}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.negative_prompt !== undefined){
let data5 = data.negative_prompt;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate12.errors = [{}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.output_urls !== undefined){
let data6 = data.output_urls;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
validate12.errors = [{}];
return false;
}
}
else {
validate12.errors = [{}];
return false;
}
}
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reference_image_urls !== undefined){
let data8 = data.reference_image_urls;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(typeof data8[i1] !== "string"){
validate12.errors = [{}];
return false;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error_message !== undefined){
let data10 = data.error_message;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate12.errors = [{}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.duration_ms !== undefined){
let data11 = data.duration_ms;
const _errs24 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate12.errors = [{}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate12.errors = [{}];
return false;
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.cost !== undefined){
const _errs26 = errors;
if(!(validate13(data.cost, {instancePath,parentData:data,parentDataProperty:"cost",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.width !== undefined){
let data13 = data.width;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate12.errors = [{}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4096 || isNaN(data13)){
validate12.errors = [{}];
return false;
}
else {
if(data13 < 1024 || isNaN(data13)){
validate12.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.height !== undefined){
let data14 = data.height;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate12.errors = [{}];
return false;
}
if(errors === _errs29){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4096 || isNaN(data14)){
validate12.errors = [{}];
return false;
}
else {
if(data14 < 1024 || isNaN(data14)){
validate12.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.image_count !== undefined){
let data15 = data.image_count;
const _errs31 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate12.errors = [{}];
return false;
}
if(errors === _errs31){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4 || isNaN(data15)){
validate12.errors = [{}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate12.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.size_preset !== undefined){
let data16 = data.size_preset;
const _errs33 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate12.errors = [{}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.inference_type !== undefined){
let data17 = data.inference_type;
const _errs35 = errors;
if(typeof data17 !== "string"){
validate12.errors = [{}];
return false;
}
if(!((data17 === "text_to_image") || (data17 === "image_to_image"))){
validate12.errors = [{}];
return false;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.cfg_rescale !== undefined){
let data18 = data.cfg_rescale;
const _errs37 = errors;
if(errors === _errs37){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
validate12.errors = [{}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate12.errors = [{}];
return false;
}
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.denoise_strength !== undefined){
let data19 = data.denoise_strength;
const _errs39 = errors;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
validate12.errors = [{}];
return false;
}
if(errors === _errs39){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
validate12.errors = [{}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate12.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seed !== undefined){
let data20 = data.seed;
const _errs41 = errors;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate12.errors = [{}];
return false;
}
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.character_id !== undefined){
let data21 = data.character_id;
const _errs43 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate12.errors = [{}];
return false;
}
var valid1 = _errs43 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.loras !== undefined){
let data22 = data.loras;
const _errs45 = errors;
if((!(Array.isArray(data22))) && (data22 !== null)){
validate12.errors = [{}];
return false;
}
if(errors === _errs45){
if(Array.isArray(data22)){
var valid4 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs47 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing1;
if(((data23.id === undefined) && (missing1 = "id")) || ((data23.name === undefined) && (missing1 = "name"))){
validate12.errors = [{}];
return false;
}
else {
if(data23.id !== undefined){
let data24 = data23.id;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data24 === "string"){
if(!pattern9.test(data24)){
validate12.errors = [{}];
return false;
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.name !== undefined){
const _errs53 = errors;
if(typeof data23.name !== "string"){
validate12.errors = [{}];
return false;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let known0 = true;
for(const key0 in data23){
if(key0 !== "id" && key0 !== "name"){
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
else {
validate12.errors = [{}];
return false;
}
}
var valid4 = _errs47 === errors;
if(!valid4){
break;
}
}
}
}
var valid1 = _errs45 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.aurous_version !== undefined){
let data26 = data.aurous_version;
const _errs56 = errors;
if(!((data26 === "2026-05-15") || (data26 === "2026-09-01"))){
validate12.errors = [{}];
return false;
}
if(errors === _errs56){
if(typeof data26 === "string"){
if(!pattern10.test(data26)){
validate12.errors = [{}];
return false;
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid1 = _errs56 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.creation_request_id !== undefined){
let data27 = data.creation_request_id;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
validate12.errors = [{}];
return false;
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid1 = _errs58 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.completed_at !== undefined){
let data28 = data.completed_at;
const _errs60 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate12.errors = [{}];
return false;
}
if(errors === _errs60){
if(errors === _errs60){
if(typeof data28 === "string"){
if(!(formats16.test(data28))){
validate12.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs60 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "id" && key1 !== "status" && key1 !== "prompt" && key1 !== "created_at" && key1 !== "media_type" && key1 !== "negative_prompt" && key1 !== "output_urls" && key1 !== "reference_image_urls" && key1 !== "error_message" && key1 !== "duration_ms" && key1 !== "cost" && key1 !== "width" && key1 !== "height" && key1 !== "image_count" && key1 !== "size_preset" && key1 !== "inference_type" && key1 !== "cfg_rescale" && key1 !== "denoise_strength" && key1 !== "seed" && key1 !== "character_id" && key1 !== "loras" && key1 !== "aurous_version" && key1 !== "creation_request_id" && key1 !== "completed_at"){
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
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate11.errors = vErrors;
return errors === 0;
}
export const balanceError: CompiledCheck = validate16;
const schema24 = {"x-without-errors":{"$ref":"document:BalanceError"}};
const schema25 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"balance_too_low"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

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
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate16.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate16.errors = [{}];
return false;
}
if("invalid_request" !== data1){
validate16.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate16.errors = [{}];
return false;
}
if("balance_too_low" !== data2){
validate16.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
validate16.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate16.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate16.errors = [{}];
return false;
}
}
else {
validate16.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate16.errors = [{}];
return false;
}
}
else {
validate16.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
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
export const conflictError: CompiledCheck = validate17;
const schema26 = {"x-without-errors":{"$ref":"document:ConflictError"}};
const schema27 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"idempotency_key_in_use"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate17.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate17.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate17.errors = [{}];
return false;
}
if("invalid_request" !== data1){
validate17.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate17.errors = [{}];
return false;
}
if("idempotency_key_in_use" !== data2){
validate17.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
validate17.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate17.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate17.errors = [{}];
return false;
}
}
else {
validate17.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate17.errors = [{}];
return false;
}
}
else {
validate17.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
known0 = false;
break;
}
}
if(!known0){
validate17.errors = [{}];
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
validate17.errors = [{}];
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
validate17.errors = [{}];
return false;
}
}
}
}
else {
validate17.errors = [{}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
export const loraList: CompiledCheck = validate18;
const schema28 = {"x-without-errors":{"$ref":"document:LoraList"}};
const schema29 = {"x-without-errors":{"type":"array","items":{"$ref":"document:Lora"}}};
const schema30 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","name","slug","is_public","default_steps","default_guidance_scale","default_cfg_rescale","default_denoise_strength"],"properties":{"id":{"type":"string","pattern":"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"},"slug":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"is_public":{"type":"boolean"},"default_steps":{"type":["integer","null"],"minimum":1,"maximum":100},"default_guidance_scale":{"type":["number","null"],"minimum":0.1,"maximum":30},"default_cfg_rescale":{"type":["number","null"],"minimum":0,"maximum":1},"default_denoise_strength":{"type":["number","null"],"minimum":0,"maximum":1}}}};
const pattern15 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((((((data0.id === undefined) && (missing0 = "id")) || ((data0.name === undefined) && (missing0 = "name"))) || ((data0.slug === undefined) && (missing0 = "slug"))) || ((data0.is_public === undefined) && (missing0 = "is_public"))) || ((data0.default_steps === undefined) && (missing0 = "default_steps"))) || ((data0.default_guidance_scale === undefined) && (missing0 = "default_guidance_scale"))) || ((data0.default_cfg_rescale === undefined) && (missing0 = "default_cfg_rescale"))) || ((data0.default_denoise_strength === undefined) && (missing0 = "default_denoise_strength"))){
validate19.errors = [{}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
validate19.errors = [{}];
return false;
}
}
else {
validate19.errors = [{}];
return false;
}
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.name !== undefined){
const _errs8 = errors;
if(typeof data0.name !== "string"){
validate19.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.slug !== undefined){
let data3 = data0.slug;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
validate19.errors = [{}];
return false;
}
}
else {
validate19.errors = [{}];
return false;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.is_public !== undefined){
const _errs12 = errors;
if(typeof data0.is_public !== "boolean"){
validate19.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.default_steps !== undefined){
let data5 = data0.default_steps;
const _errs14 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate19.errors = [{}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
validate19.errors = [{}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate19.errors = [{}];
return false;
}
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.default_guidance_scale !== undefined){
let data6 = data0.default_guidance_scale;
const _errs16 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate19.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 30 || isNaN(data6)){
validate19.errors = [{}];
return false;
}
else {
if(data6 < 0.1 || isNaN(data6)){
validate19.errors = [{}];
return false;
}
}
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.default_cfg_rescale !== undefined){
let data7 = data0.default_cfg_rescale;
const _errs18 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate19.errors = [{}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate19.errors = [{}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate19.errors = [{}];
return false;
}
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.default_denoise_strength !== undefined){
let data8 = data0.default_denoise_strength;
const _errs20 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate19.errors = [{}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate19.errors = [{}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate19.errors = [{}];
return false;
}
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "id" && key0 !== "name" && key0 !== "slug" && key0 !== "is_public" && key0 !== "default_steps" && key0 !== "default_guidance_scale" && key0 !== "default_cfg_rescale" && key0 !== "default_denoise_strength"){
known0 = false;
break;
}
}
if(!known0){
validate19.errors = [{}];
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
else {
validate19.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
else {
validate19.errors = [{}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate18.errors = vErrors;
return errors === 0;
}
export const characterList: CompiledCheck = validate21;
const schema31 = {"x-without-errors":{"$ref":"document:CharacterList"}};
const schema32 = {"x-without-errors":{"type":"array","items":{"$ref":"document:Character"}}};
const schema33 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","name","status","created_at","reference_count"],"properties":{"id":{"type":"string","pattern":"^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"},"status":{"type":"string","enum":["synthesizing","reviewing","ready","failed"]},"created_at":{"type":"string","format":"date-time"},"reference_count":{"type":"integer","minimum":1,"maximum":6}}}};
const pattern16 = new RegExp("^(?:char_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?|[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F](?:-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]){3}-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F])$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.id === undefined) && (missing0 = "id")) || ((data0.name === undefined) && (missing0 = "name"))) || ((data0.status === undefined) && (missing0 = "status"))) || ((data0.created_at === undefined) && (missing0 = "created_at"))) || ((data0.reference_count === undefined) && (missing0 = "reference_count"))){
validate22.errors = [{}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate22.errors = [{}];
return false;
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.name !== undefined){
const _errs8 = errors;
if(typeof data0.name !== "string"){
validate22.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.status !== undefined){
let data3 = data0.status;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate22.errors = [{}];
return false;
}
if(!((((data3 === "synthesizing") || (data3 === "reviewing")) || (data3 === "ready")) || (data3 === "failed"))){
validate22.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.created_at !== undefined){
let data4 = data0.created_at;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
validate22.errors = [{}];
return false;
}
}
else {
validate22.errors = [{}];
return false;
}
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.reference_count !== undefined){
let data5 = data0.reference_count;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate22.errors = [{}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 6 || isNaN(data5)){
validate22.errors = [{}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate22.errors = [{}];
return false;
}
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "id" && key0 !== "name" && key0 !== "status" && key0 !== "created_at" && key0 !== "reference_count"){
known0 = false;
break;
}
}
if(!known0){
validate22.errors = [{}];
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
validate22.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
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
export const character: CompiledCheck = validate24;
const schema34 = {"x-without-errors":{"$ref":"document:Character"}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.reference_count === undefined) && (missing0 = "reference_count"))){
validate24.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
validate24.errors = [{}];
return false;
}
}
else {
validate24.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate24.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.status !== undefined){
let data2 = data.status;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate24.errors = [{}];
return false;
}
if(!((((data2 === "synthesizing") || (data2 === "reviewing")) || (data2 === "ready")) || (data2 === "failed"))){
validate24.errors = [{}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.created_at !== undefined){
let data3 = data.created_at;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data3 === "string"){
if(!(formats16.test(data3))){
validate24.errors = [{}];
return false;
}
}
else {
validate24.errors = [{}];
return false;
}
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reference_count !== undefined){
let data4 = data.reference_count;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate24.errors = [{}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
validate24.errors = [{}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate24.errors = [{}];
return false;
}
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "id" && key0 !== "name" && key0 !== "status" && key0 !== "created_at" && key0 !== "reference_count"){
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
export const uploadedFile: CompiledCheck = validate25;
const schema36 = {"x-without-errors":{"$ref":"document:UploadedFile"}};
const schema37 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","purpose","mime_type","size_bytes","width_px","height_px","url","expires_at"],"properties":{"id":{"type":"string","pattern":"^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"object":{"type":"string","const":"file"},"purpose":{"type":"string","enum":["reference","first_frame","last_frame"]},"mime_type":{"type":"string","enum":["image/png","image/jpeg","image/webp"]},"size_bytes":{"type":"integer","minimum":1,"maximum":10000000},"width_px":{"type":"integer","minimum":1,"maximum":4096},"height_px":{"type":"integer","minimum":1,"maximum":4096},"url":{"type":"string","format":"uri"},"expires_at":{"type":"string","format":"date-time"}}}};
const pattern18 = new RegExp("^file_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.purpose === undefined) && (missing0 = "purpose"))) || ((data.mime_type === undefined) && (missing0 = "mime_type"))) || ((data.size_bytes === undefined) && (missing0 = "size_bytes"))) || ((data.width_px === undefined) && (missing0 = "width_px"))) || ((data.height_px === undefined) && (missing0 = "height_px"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate25.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
validate25.errors = [{}];
return false;
}
}
else {
validate25.errors = [{}];
return false;
}
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
validate25.errors = [{}];
return false;
}
if("file" !== data1){
validate25.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.purpose !== undefined){
let data2 = data.purpose;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate25.errors = [{}];
return false;
}
if(!(((data2 === "reference") || (data2 === "first_frame")) || (data2 === "last_frame"))){
validate25.errors = [{}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.mime_type !== undefined){
let data3 = data.mime_type;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate25.errors = [{}];
return false;
}
if(!(((data3 === "image/png") || (data3 === "image/jpeg")) || (data3 === "image/webp"))){
validate25.errors = [{}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.size_bytes !== undefined){
let data4 = data.size_bytes;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate25.errors = [{}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
validate25.errors = [{}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate25.errors = [{}];
return false;
}
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.width_px !== undefined){
let data5 = data.width_px;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate25.errors = [{}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4096 || isNaN(data5)){
validate25.errors = [{}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate25.errors = [{}];
return false;
}
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.height_px !== undefined){
let data6 = data.height_px;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate25.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4096 || isNaN(data6)){
validate25.errors = [{}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate25.errors = [{}];
return false;
}
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.url !== undefined){
let data7 = data.url;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
validate25.errors = [{}];
return false;
}
}
else {
validate25.errors = [{}];
return false;
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expires_at !== undefined){
let data8 = data.expires_at;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data8 === "string"){
if(!(formats16.test(data8))){
validate25.errors = [{}];
return false;
}
}
else {
validate25.errors = [{}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "id" && key0 !== "object" && key0 !== "purpose" && key0 !== "mime_type" && key0 !== "size_bytes" && key0 !== "width_px" && key0 !== "height_px" && key0 !== "url" && key0 !== "expires_at"){
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
export const fileTooLargeError: CompiledCheck = validate26;
const schema38 = {"x-without-errors":{"$ref":"document:FileTooLargeError"}};
const schema39 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","enum":["payload_too_large","storage_limit_exceeded"]},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate26.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.type === undefined) && (missing1 = "type")) || ((data0.code === undefined) && (missing1 = "code"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.param === undefined) && (missing1 = "param"))) || ((data0.doc_url === undefined) && (missing1 = "doc_url"))) || ((data0.request_id === undefined) && (missing1 = "request_id"))){
validate26.errors = [{}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate26.errors = [{}];
return false;
}
if("invalid_request" !== data1){
validate26.errors = [{}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.code !== undefined){
let data2 = data0.code;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate26.errors = [{}];
return false;
}
if(!((data2 === "payload_too_large") || (data2 === "storage_limit_exceeded"))){
validate26.errors = [{}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.message !== undefined){
const _errs10 = errors;
if(typeof data0.message !== "string"){
validate26.errors = [{}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.param !== undefined){
let data4 = data0.param;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate26.errors = [{}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate26.errors = [{}];
return false;
}
}
else {
validate26.errors = [{}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.request_id !== undefined){
let data6 = data0.request_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate26.errors = [{}];
return false;
}
}
else {
validate26.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data0){
if(key0 !== "type" && key0 !== "code" && key0 !== "message" && key0 !== "param" && key0 !== "doc_url" && key0 !== "request_id"){
known0 = false;
break;
}
}
if(!known0){
validate26.errors = [{}];
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
validate26.errors = [{}];
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
validate26.errors = [{}];
return false;
}
}
}
}
else {
validate26.errors = [{}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
export const pricing: CompiledCheck = validate27;
const schema40 = {"x-without-errors":{"$ref":"document:Pricing"}};
const schema41 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["object","version","currency","image"],"properties":{"object":{"type":"string","const":"pricing"},"version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","enum":["2026-05-15","2026-09-01"]},"currency":{"type":"string","const":"credit"},"image":{"type":"object","additionalProperties":false,"required":["base","enhance_prompt_multiplier","reference_image_per_image"],"properties":{"base":{"type":"number","minimum":0},"enhance_prompt_multiplier":{"type":"number","minimum":1},"reference_image_per_image":{"type":"number","minimum":0}}}}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.object === undefined) && (missing0 = "object")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.image === undefined) && (missing0 = "image"))){
validate27.errors = [{}];
return false;
}
else {
if(data.object !== undefined){
let data0 = data.object;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate27.errors = [{}];
return false;
}
if("pricing" !== data0){
validate27.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.version !== undefined){
let data1 = data.version;
const _errs6 = errors;
if(!((data1 === "2026-05-15") || (data1 === "2026-09-01"))){
validate27.errors = [{}];
return false;
}
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
validate27.errors = [{}];
return false;
}
}
else {
validate27.errors = [{}];
return false;
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.currency !== undefined){
let data2 = data.currency;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate27.errors = [{}];
return false;
}
if("credit" !== data2){
validate27.errors = [{}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.image !== undefined){
let data3 = data.image;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.base === undefined) && (missing1 = "base")) || ((data3.enhance_prompt_multiplier === undefined) && (missing1 = "enhance_prompt_multiplier"))) || ((data3.reference_image_per_image === undefined) && (missing1 = "reference_image_per_image"))){
validate27.errors = [{}];
return false;
}
else {
if(data3.base !== undefined){
let data4 = data3.base;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate27.errors = [{}];
return false;
}
}
else {
validate27.errors = [{}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.enhance_prompt_multiplier !== undefined){
let data5 = data3.enhance_prompt_multiplier;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate27.errors = [{}];
return false;
}
}
else {
validate27.errors = [{}];
return false;
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.reference_image_per_image !== undefined){
let data6 = data3.reference_image_per_image;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate27.errors = [{}];
return false;
}
}
else {
validate27.errors = [{}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data3){
if(key0 !== "base" && key0 !== "enhance_prompt_multiplier" && key0 !== "reference_image_per_image"){
known0 = false;
break;
}
}
if(!known0){
validate27.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "object" && key1 !== "version" && key1 !== "currency" && key1 !== "image"){
known1 = false;
break;
}
}
if(!known1){
validate27.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate27.errors = [{}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
export const balance: CompiledCheck = validate28;
const schema42 = {"x-without-errors":{"$ref":"document:Balance"}};
const schema43 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["credits","held_credits","available_credits","currency"],"properties":{"credits":{"type":"number","minimum":0},"held_credits":{"type":"number","minimum":0},"available_credits":{"type":"number","minimum":0},"currency":{"type":"string","const":"credit"}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.credits === undefined) && (missing0 = "credits")) || ((data.held_credits === undefined) && (missing0 = "held_credits"))) || ((data.available_credits === undefined) && (missing0 = "available_credits"))) || ((data.currency === undefined) && (missing0 = "currency"))){
validate28.errors = [{}];
return false;
}
else {
if(data.credits !== undefined){
let data0 = data.credits;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate28.errors = [{}];
return false;
}
}
else {
validate28.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.held_credits !== undefined){
let data1 = data.held_credits;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate28.errors = [{}];
return false;
}
}
else {
validate28.errors = [{}];
return false;
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.available_credits !== undefined){
let data2 = data.available_credits;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate28.errors = [{}];
return false;
}
}
else {
validate28.errors = [{}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate28.errors = [{}];
return false;
}
if("credit" !== data3){
validate28.errors = [{}];
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
if(key0 !== "credits" && key0 !== "held_credits" && key0 !== "available_credits" && key0 !== "currency"){
known0 = false;
break;
}
}
if(!known0){
validate28.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate28.errors = [{}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
export const imageEvent: CompiledCheck = validate29;
const schema44 = {"x-without-errors":{"$ref":"document:ImageEvent"}};
const schema45 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["event","data"],"properties":{"event":{"type":"string","enum":["image.completed","image.failed"]},"data":{"$ref":"document:Generation"}}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) && (missing0 = "event")) || ((data.data === undefined) && (missing0 = "data"))){
validate30.errors = [{}];
return false;
}
else {
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate30.errors = [{}];
return false;
}
if(!((data0 === "image.completed") || (data0 === "image.failed"))){
validate30.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined){
const _errs4 = errors;
if(!(validate12(data.data, {instancePath,parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known0 = true;
for(const key0 in data){
if(key0 !== "event" && key0 !== "data"){
known0 = false;
break;
}
}
if(!known0){
validate30.errors = [{}];
return false;
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
