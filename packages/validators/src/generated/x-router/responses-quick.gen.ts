// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import type { CompiledCheck } from '../../runtime.ts'

export const imageEstimate: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:ImageEstimate"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["model","dimensions","number_of_images","estimatedCost"],"properties":{"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"]},"dimensions":{"type":"string","pattern":"^[1-9][0-9]*×[1-9][0-9]*$"},"number_of_images":{"type":"integer","minimum":1,"maximum":4},"estimatedCost":{"type":"object","additionalProperties":false,"required":["usd","note"],"properties":{"usd":{"type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{6}$"},"note":{"type":"string"}}}}}};
const pattern0 = new RegExp("^[1-9][0-9]*×[1-9][0-9]*$", "u");
const pattern1 = new RegExp("^(?:0|[1-9][0-9]*)\\.[0-9][0-9][0-9][0-9][0-9][0-9]$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.model === undefined) && (missing0 = "model")) || ((data.dimensions === undefined) && (missing0 = "dimensions"))) || ((data.number_of_images === undefined) && (missing0 = "number_of_images"))) || ((data.estimatedCost === undefined) && (missing0 = "estimatedCost"))){
validate0.errors = [{}];
return false;
}
else {
if(data.model !== undefined){
let data0 = data.model;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate0.errors = [{}];
return false;
}
if(!((((data0 === "flux-schnell") || (data0 === "flux-dev")) || (data0 === "sdxl-realvis-v4")) || (data0 === "sd15-dreamshaper-v8"))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.dimensions !== undefined){
let data1 = data.dimensions;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
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
if(data.number_of_images !== undefined){
let data2 = data.number_of_images;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4 || isNaN(data2)){
validate0.errors = [{}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.estimatedCost !== undefined){
let data3 = data.estimatedCost;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.usd === undefined) && (missing1 = "usd")) || ((data3.note === undefined) && (missing1 = "note"))){
validate0.errors = [{}];
return false;
}
else {
if(data3.usd !== undefined){
let data4 = data3.usd;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
validate0.errors = [{}];
return false;
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.note !== undefined){
const _errs14 = errors;
if(typeof data3.note !== "string"){
validate0.errors = [{}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data3){
if(key0 !== "usd" && key0 !== "note"){
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
else {
validate0.errors = [{}];
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
if(key1 !== "model" && key1 !== "dimensions" && key1 !== "number_of_images" && key1 !== "estimatedCost"){
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
validate0.errors = vErrors;
return errors === 0;
}
export const invalidRequestError: CompiledCheck = validate1;
const schema2 = {"x-without-errors":{"$ref":"document:InvalidRequestError"}};
const schema3 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","enum":["INVALID_DIMENSIONS","INVALID_MODEL","INVALID_REQUEST"]},"message":{"type":"string"}}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate1.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate1.errors = [{}];
return false;
}
if(!(((data0 === "INVALID_DIMENSIONS") || (data0 === "INVALID_MODEL")) || (data0 === "INVALID_REQUEST"))){
validate1.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate1.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
validate1.errors = vErrors;
return errors === 0;
}
export const notFoundError: CompiledCheck = validate2;
const schema4 = {"x-without-errors":{"$ref":"document:NotFoundError"}};
const schema5 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"NOT_FOUND"},"message":{"type":"string"}}}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate2.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate2.errors = [{}];
return false;
}
if("NOT_FOUND" !== data0){
validate2.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate2.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
else {
validate2.errors = [{}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
export const methodNotAllowedError: CompiledCheck = validate3;
const schema6 = {"x-without-errors":{"$ref":"document:MethodNotAllowedError"}};
const schema7 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"METHOD_NOT_ALLOWED"},"message":{"type":"string"}}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate3.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate3.errors = [{}];
return false;
}
if("METHOD_NOT_ALLOWED" !== data0){
validate3.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate3.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
else {
validate3.errors = [{}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
export const payloadTooLargeError: CompiledCheck = validate4;
const schema8 = {"x-without-errors":{"$ref":"document:PayloadTooLargeError"}};
const schema9 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"PAYLOAD_TOO_LARGE"},"message":{"type":"string"}}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate4.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate4.errors = [{}];
return false;
}
if("PAYLOAD_TOO_LARGE" !== data0){
validate4.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate4.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
else {
validate4.errors = [{}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
export const unsupportedMediaTypeError: CompiledCheck = validate5;
const schema10 = {"x-without-errors":{"$ref":"document:UnsupportedMediaTypeError"}};
const schema11 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"UNSUPPORTED_MEDIA_TYPE"},"message":{"type":"string"}}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate5.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate5.errors = [{}];
return false;
}
if("UNSUPPORTED_MEDIA_TYPE" !== data0){
validate5.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate5.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
else {
validate5.errors = [{}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
export const estimateError: CompiledCheck = validate6;
const schema12 = {"x-without-errors":{"$ref":"document:EstimateError"}};
const schema13 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"ESTIMATE_ERROR"},"message":{"type":"string"}}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate6.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate6.errors = [{}];
return false;
}
if("ESTIMATE_ERROR" !== data0){
validate6.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate6.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
else {
validate6.errors = [{}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}
export const imageGeneration: CompiledCheck = validate7;
const schema14 = {"x-without-errors":{"$ref":"document:ImageGeneration"}};
const schema15 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["images","model"],"properties":{"images":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"document:GeneratedImage"}},"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"]}}}};
const schema16 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["url","uuid"],"properties":{"url":{"type":"string","format":"uri"},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}}}};
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const pattern2 = new RegExp("^[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-4[0-9a-f][0-9a-f][0-9a-f]-[89ab][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.model === undefined) && (missing0 = "model"))){
validate8.errors = [{}];
return false;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 4){
validate8.errors = [{}];
return false;
}
else {
if(data0.length < 1){
validate8.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.url === undefined) && (missing1 = "url")) || ((data1.uuid === undefined) && (missing1 = "uuid"))){
validate8.errors = [{}];
return false;
}
else {
if(data1.url !== undefined){
let data2 = data1.url;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
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
var valid5 = _errs8 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.uuid !== undefined){
let data3 = data1.uuid;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate8.errors = [{}];
return false;
}
}
else {
validate8.errors = [{}];
return false;
}
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data1){
if(key0 !== "url" && key0 !== "uuid"){
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
else {
validate8.errors = [{}];
return false;
}
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
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
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.model !== undefined){
let data4 = data.model;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate8.errors = [{}];
return false;
}
if(!((((data4 === "flux-schnell") || (data4 === "flux-dev")) || (data4 === "sdxl-realvis-v4")) || (data4 === "sd15-dreamshaper-v8"))){
validate8.errors = [{}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "images" && key1 !== "model"){
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
}
else {
validate8.errors = [{}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
validate7.errors = vErrors;
return errors === 0;
}
export const paidRequestError: CompiledCheck = validate10;
const schema17 = {"x-without-errors":{"$ref":"document:PaidRequestError"}};
const schema18 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","enum":["INVALID_DIMENSIONS","INVALID_MODEL","INVALID_REQUEST","INVALID_PAYMENT"]},"message":{"type":"string"}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate10.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate10.errors = [{}];
return false;
}
if(!((((data0 === "INVALID_DIMENSIONS") || (data0 === "INVALID_MODEL")) || (data0 === "INVALID_REQUEST")) || (data0 === "INVALID_PAYMENT"))){
validate10.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate10.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
else {
validate10.errors = [{}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
export const paymentRequired: CompiledCheck = validate11;
const schema19 = {"x-without-errors":{"$ref":"document:PaymentRequired"}};
const schema20 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["x402Version","error","message","accepts"],"properties":{"x402Version":{"type":"integer","const":1},"error":{"type":"string","enum":["X-PAYMENT header is required","invalid_x402_version","invalid_scheme","invalid_network","invalid_payment_requirements","invalid_exact_evm_payload_recipient_mismatch","invalid_exact_evm_payload_authorization_value_mismatch","invalid_exact_evm_payload_authorization_valid_after","invalid_exact_evm_payload_authorization_valid_before","invalid_exact_evm_payload_signature","invalid_exact_evm_nonce_already_used"]},"message":{"type":"string"},"accepts":{"type":"array","minItems":1,"items":{"$ref":"document:PaymentRequirements"}}}}};
const schema21 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["scheme","network","maxAmountRequired","resource","description","mimeType","payTo","maxTimeoutSeconds","asset","extra"],"properties":{"scheme":{"type":"string","const":"exact"},"network":{"type":"string","enum":["base-sepolia","base"]},"maxAmountRequired":{"type":"string","pattern":"^(0|[1-9][0-9]*)$"},"resource":{"type":"string","format":"uri"},"description":{"type":"string"},"mimeType":{"type":"string"},"payTo":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"maxTimeoutSeconds":{"type":"integer","minimum":1},"asset":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"extra":{"$ref":"document:AssetDomain"}}}};
const schema22 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}}};
const pattern3 = new RegExp("^(?:0|[1-9][0-9]*)$", "u");
const pattern4 = new RegExp("^0x[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.scheme === undefined) && (missing0 = "scheme")) || ((data.network === undefined) && (missing0 = "network"))) || ((data.maxAmountRequired === undefined) && (missing0 = "maxAmountRequired"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.mimeType === undefined) && (missing0 = "mimeType"))) || ((data.payTo === undefined) && (missing0 = "payTo"))) || ((data.maxTimeoutSeconds === undefined) && (missing0 = "maxTimeoutSeconds"))) || ((data.asset === undefined) && (missing0 = "asset"))) || ((data.extra === undefined) && (missing0 = "extra"))){
validate13.errors = [{}];
return false;
}
else {
if(data.scheme !== undefined){
let data0 = data.scheme;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate13.errors = [{}];
return false;
}
if("exact" !== data0){
validate13.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.network !== undefined){
let data1 = data.network;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate13.errors = [{}];
return false;
}
if(!((data1 === "base-sepolia") || (data1 === "base"))){
validate13.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.maxAmountRequired !== undefined){
let data2 = data.maxAmountRequired;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate13.errors = [{}];
return false;
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
if(data.resource !== undefined){
let data3 = data.resource;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
validate13.errors = [{}];
return false;
}
}
else {
validate13.errors = [{}];
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
if(data.description !== undefined){
const _errs10 = errors;
if(typeof data.description !== "string"){
validate13.errors = [{}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mimeType !== undefined){
const _errs12 = errors;
if(typeof data.mimeType !== "string"){
validate13.errors = [{}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payTo !== undefined){
let data6 = data.payTo;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate13.errors = [{}];
return false;
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.maxTimeoutSeconds !== undefined){
let data7 = data.maxTimeoutSeconds;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate13.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate13.errors = [{}];
return false;
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.asset !== undefined){
let data8 = data.asset;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate13.errors = [{}];
return false;
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.extra !== undefined){
let data9 = data.extra;
const _errs20 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.name === undefined) && (missing1 = "name")) || ((data9.version === undefined) && (missing1 = "version"))){
validate13.errors = [{}];
return false;
}
else {
if(data9.name !== undefined){
const _errs24 = errors;
if(typeof data9.name !== "string"){
validate13.errors = [{}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.version !== undefined){
const _errs26 = errors;
if(typeof data9.version !== "string"){
validate13.errors = [{}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data9){
if(key0 !== "name" && key0 !== "version"){
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
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "scheme" && key1 !== "network" && key1 !== "maxAmountRequired" && key1 !== "resource" && key1 !== "description" && key1 !== "mimeType" && key1 !== "payTo" && key1 !== "maxTimeoutSeconds" && key1 !== "asset" && key1 !== "extra"){
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
if(((((data.x402Version === undefined) && (missing0 = "x402Version")) || ((data.error === undefined) && (missing0 = "error"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.accepts === undefined) && (missing0 = "accepts"))){
validate12.errors = [{}];
return false;
}
else {
if(data.x402Version !== undefined){
let data0 = data.x402Version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate12.errors = [{}];
return false;
}
if(1 !== data0){
validate12.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error !== undefined){
let data1 = data.error;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate12.errors = [{}];
return false;
}
if(!(((((((((((data1 === "X-PAYMENT header is required") || (data1 === "invalid_x402_version")) || (data1 === "invalid_scheme")) || (data1 === "invalid_network")) || (data1 === "invalid_payment_requirements")) || (data1 === "invalid_exact_evm_payload_recipient_mismatch")) || (data1 === "invalid_exact_evm_payload_authorization_value_mismatch")) || (data1 === "invalid_exact_evm_payload_authorization_valid_after")) || (data1 === "invalid_exact_evm_payload_authorization_valid_before")) || (data1 === "invalid_exact_evm_payload_signature")) || (data1 === "invalid_exact_evm_nonce_already_used"))){
validate12.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate12.errors = [{}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.accepts !== undefined){
let data3 = data.accepts;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
validate12.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate13(data3[i0], {instancePath,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate12.errors = [{}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known0 = true;
for(const key0 in data){
if(key0 !== "x402Version" && key0 !== "error" && key0 !== "message" && key0 !== "accepts"){
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
export const generationError: CompiledCheck = validate16;
const schema23 = {"x-without-errors":{"$ref":"document:GenerationError"}};
const schema24 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","enum":["ESTIMATE_ERROR","GENERATION_ERROR"]},"message":{"type":"string"}}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.message === undefined) && (missing0 = "message"))){
validate16.errors = [{}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate16.errors = [{}];
return false;
}
if(!((data0 === "ESTIMATE_ERROR") || (data0 === "GENERATION_ERROR"))){
validate16.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate16.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "error" && key0 !== "message"){
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
else {
validate16.errors = [{}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
export const imageModelList: CompiledCheck = validate17;
const schema25 = {"x-without-errors":{"$ref":"document:ImageModelList"}};
const schema26 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["total","models"],"properties":{"total":{"type":"integer","minimum":0},"models":{"type":"array","items":{"$ref":"document:ImageModelDescription"}}}}};
const schema27 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","name","description","supportsSteps"],"properties":{"id":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"]},"name":{"type":"string"},"description":{"type":"string"},"supportsSteps":{"type":"boolean"}}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.total === undefined) && (missing0 = "total")) || ((data.models === undefined) && (missing0 = "models"))){
validate18.errors = [{}];
return false;
}
else {
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate18.errors = [{}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate18.errors = [{}];
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
if(data.models !== undefined){
let data1 = data.models;
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
if(((((data2.id === undefined) && (missing1 = "id")) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.description === undefined) && (missing1 = "description"))) || ((data2.supportsSteps === undefined) && (missing1 = "supportsSteps"))){
validate18.errors = [{}];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate18.errors = [{}];
return false;
}
if(!((((data3 === "flux-schnell") || (data3 === "flux-dev")) || (data3 === "sdxl-realvis-v4")) || (data3 === "sd15-dreamshaper-v8"))){
validate18.errors = [{}];
return false;
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.name !== undefined){
const _errs12 = errors;
if(typeof data2.name !== "string"){
validate18.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.description !== undefined){
const _errs14 = errors;
if(typeof data2.description !== "string"){
validate18.errors = [{}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.supportsSteps !== undefined){
const _errs16 = errors;
if(typeof data2.supportsSteps !== "boolean"){
validate18.errors = [{}];
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
if(key0 !== "id" && key0 !== "name" && key0 !== "description" && key0 !== "supportsSteps"){
known0 = false;
break;
}
}
if(!known0){
validate18.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate18.errors = [{}];
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
validate18.errors = [{}];
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
if(key1 !== "total" && key1 !== "models"){
known1 = false;
break;
}
}
if(!known1){
validate18.errors = [{}];
return false;
}
}
}
}
}
else {
validate18.errors = [{}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
validate17.errors = vErrors;
return errors === 0;
}
export const chatEstimate: CompiledCheck = validate20;
const schema28 = {"x-without-errors":{"$ref":"document:ChatEstimate"}};
const schema29 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["model","estimatedInputTokens","estimatedOutputTokens","estimatedCost","message"],"properties":{"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"estimatedInputTokens":{"type":"integer","minimum":1},"estimatedOutputTokens":{"type":"integer","minimum":1},"estimatedCost":{"type":"object","additionalProperties":false,"required":["usd","note"],"properties":{"usd":{"type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{6}$"},"note":{"type":"string"}}},"message":{"type":"string"}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.model === undefined) && (missing0 = "model")) || ((data.estimatedInputTokens === undefined) && (missing0 = "estimatedInputTokens"))) || ((data.estimatedOutputTokens === undefined) && (missing0 = "estimatedOutputTokens"))) || ((data.estimatedCost === undefined) && (missing0 = "estimatedCost"))) || ((data.message === undefined) && (missing0 = "message"))){
validate20.errors = [{}];
return false;
}
else {
if(data.model !== undefined){
let data0 = data.model;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{}];
return false;
}
if(!((((data0 === "anthropic/claude-3.5-sonnet") || (data0 === "openai/gpt-4o")) || (data0 === "openai/gpt-4o-mini")) || (data0 === "meta-llama/llama-3.1-70b-instruct"))){
validate20.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.estimatedInputTokens !== undefined){
let data1 = data.estimatedInputTokens;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate20.errors = [{}];
return false;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.estimatedOutputTokens !== undefined){
let data2 = data.estimatedOutputTokens;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate20.errors = [{}];
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
if(data.estimatedCost !== undefined){
let data3 = data.estimatedCost;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.usd === undefined) && (missing1 = "usd")) || ((data3.note === undefined) && (missing1 = "note"))){
validate20.errors = [{}];
return false;
}
else {
if(data3.usd !== undefined){
let data4 = data3.usd;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
validate20.errors = [{}];
return false;
}
}
else {
validate20.errors = [{}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.note !== undefined){
const _errs14 = errors;
if(typeof data3.note !== "string"){
validate20.errors = [{}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data3){
if(key0 !== "usd" && key0 !== "note"){
known0 = false;
break;
}
}
if(!known0){
validate20.errors = [{}];
return false;
}
}
}
}
}
else {
validate20.errors = [{}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.message !== undefined){
const _errs17 = errors;
if(typeof data.message !== "string"){
validate20.errors = [{}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known1 = true;
for(const key1 in data){
if(key1 !== "model" && key1 !== "estimatedInputTokens" && key1 !== "estimatedOutputTokens" && key1 !== "estimatedCost" && key1 !== "message"){
known1 = false;
break;
}
}
if(!known1){
validate20.errors = [{}];
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
validate20.errors = [{}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
export const chatCompletion: CompiledCheck = validate21;
const schema30 = {"x-without-errors":{"$ref":"document:ChatCompletion"}};
const schema31 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","created","model","choices","usage"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion"},"created":{"type":"integer","minimum":0},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"choices":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"document:ChatChoice"}},"usage":{"$ref":"document:ChatUsage"}}}};
const schema32 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["index","message","finish_reason"],"properties":{"index":{"type":"integer","const":0},"message":{"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":"string"}}},"finish_reason":{"type":"string","enum":["stop","length"]}}}};
const schema33 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["prompt_tokens","completion_tokens","total_tokens"],"properties":{"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0},"total_tokens":{"type":"integer","minimum":0}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.choices === undefined) && (missing0 = "choices"))) || ((data.usage === undefined) && (missing0 = "usage"))){
validate22.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate22.errors = [{}];
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
validate22.errors = [{}];
return false;
}
if("chat.completion" !== data1){
validate22.errors = [{}];
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
validate22.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate22.errors = [{}];
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
let data3 = data.model;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate22.errors = [{}];
return false;
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
validate22.errors = [{}];
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
if(data4.length > 1){
validate22.errors = [{}];
return false;
}
else {
if(data4.length < 1){
validate22.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.index === undefined) && (missing1 = "index")) || ((data5.message === undefined) && (missing1 = "message"))) || ((data5.finish_reason === undefined) && (missing1 = "finish_reason"))){
validate22.errors = [{}];
return false;
}
else {
if(data5.index !== undefined){
let data6 = data5.index;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate22.errors = [{}];
return false;
}
if(0 !== data6){
validate22.errors = [{}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.message !== undefined){
let data7 = data5.message;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.role === undefined) && (missing2 = "role")) || ((data7.content === undefined) && (missing2 = "content"))){
validate22.errors = [{}];
return false;
}
else {
if(data7.role !== undefined){
let data8 = data7.role;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate22.errors = [{}];
return false;
}
if("assistant" !== data8){
validate22.errors = [{}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.content !== undefined){
const _errs22 = errors;
if(typeof data7.content !== "string"){
validate22.errors = [{}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known0 = true;
for(const key0 in data7){
if(key0 !== "role" && key0 !== "content"){
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
else {
validate22.errors = [{}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.finish_reason !== undefined){
let data10 = data5.finish_reason;
const _errs25 = errors;
if(typeof data10 !== "string"){
validate22.errors = [{}];
return false;
}
if(!((data10 === "stop") || (data10 === "length"))){
validate22.errors = [{}];
return false;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known1 = true;
for(const key1 in data5){
if(key1 !== "index" && key1 !== "message" && key1 !== "finish_reason"){
known1 = false;
break;
}
}
if(!known1){
validate22.errors = [{}];
return false;
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
var valid2 = _errs12 === errors;
if(!valid2){
break;
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
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.usage !== undefined){
let data11 = data.usage;
const _errs28 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((((data11.prompt_tokens === undefined) && (missing3 = "prompt_tokens")) || ((data11.completion_tokens === undefined) && (missing3 = "completion_tokens"))) || ((data11.total_tokens === undefined) && (missing3 = "total_tokens"))){
validate22.errors = [{}];
return false;
}
else {
if(data11.prompt_tokens !== undefined){
let data12 = data11.prompt_tokens;
const _errs32 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate22.errors = [{}];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate22.errors = [{}];
return false;
}
}
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.completion_tokens !== undefined){
let data13 = data11.completion_tokens;
const _errs34 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate22.errors = [{}];
return false;
}
if(errors === _errs34){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate22.errors = [{}];
return false;
}
}
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.total_tokens !== undefined){
let data14 = data11.total_tokens;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate22.errors = [{}];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate22.errors = [{}];
return false;
}
}
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
let known2 = true;
for(const key2 in data11){
if(key2 !== "prompt_tokens" && key2 !== "completion_tokens" && key2 !== "total_tokens"){
known2 = false;
break;
}
}
if(!known2){
validate22.errors = [{}];
return false;
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
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known3 = true;
for(const key3 in data){
if(key3 !== "id" && key3 !== "object" && key3 !== "created" && key3 !== "model" && key3 !== "choices" && key3 !== "usage"){
known3 = false;
break;
}
}
if(!known3){
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
export const chatCompletionChunk: CompiledCheck = validate24;
const schema34 = {"x-without-errors":{"$ref":"document:ChatCompletionChunk"}};
const schema35 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","object","created","model","choices"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion.chunk"},"created":{"type":"integer","minimum":0},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"choices":{"type":"array","maxItems":1,"items":{"$ref":"document:ChatChunkChoice"}},"usage":{"description":"The tokens, of the last chunk; null before that. Only with `include_usage`.","oneOf":[{"$ref":"document:ChatUsage"},{"type":"null"}]}}}};
const schema36 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["index","delta","finish_reason"],"properties":{"index":{"type":"integer","const":0},"delta":{"type":"object","additionalProperties":false,"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":"string"}}},"finish_reason":{"type":["string","null"],"enum":["stop","length",null]}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.object === undefined) && (missing0 = "object"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.choices === undefined) && (missing0 = "choices"))){
validate25.errors = [{}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate25.errors = [{}];
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
validate25.errors = [{}];
return false;
}
if("chat.completion.chunk" !== data1){
validate25.errors = [{}];
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
validate25.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate25.errors = [{}];
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
let data3 = data.model;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate25.errors = [{}];
return false;
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
validate25.errors = [{}];
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
if(data4.length > 1){
validate25.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.index === undefined) && (missing1 = "index")) || ((data5.delta === undefined) && (missing1 = "delta"))) || ((data5.finish_reason === undefined) && (missing1 = "finish_reason"))){
validate25.errors = [{}];
return false;
}
else {
if(data5.index !== undefined){
let data6 = data5.index;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate25.errors = [{}];
return false;
}
if(0 !== data6){
validate25.errors = [{}];
return false;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.delta !== undefined){
let data7 = data5.delta;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.role !== undefined){
let data8 = data7.role;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate25.errors = [{}];
return false;
}
if("assistant" !== data8){
validate25.errors = [{}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.content !== undefined){
const _errs22 = errors;
if(typeof data7.content !== "string"){
validate25.errors = [{}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known0 = true;
for(const key0 in data7){
if(key0 !== "role" && key0 !== "content"){
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
else {
validate25.errors = [{}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.finish_reason !== undefined){
let data10 = data5.finish_reason;
const _errs25 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate25.errors = [{}];
return false;
}
if(!(((data10 === "stop") || (data10 === "length")) || (data10 === null))){
validate25.errors = [{}];
return false;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known1 = true;
for(const key1 in data5){
if(key1 !== "index" && key1 !== "delta" && key1 !== "finish_reason"){
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
}
else {
validate25.errors = [{}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
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
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.usage !== undefined){
let data11 = data.usage;
const _errs28 = errors;
const _errs29 = errors;
let valid7 = false;
let passing0 = null;
const _errs30 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((((data11.prompt_tokens === undefined) && (missing2 = "prompt_tokens")) || ((data11.completion_tokens === undefined) && (missing2 = "completion_tokens"))) || ((data11.total_tokens === undefined) && (missing2 = "total_tokens"))){
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
if(data11.prompt_tokens !== undefined){
let data12 = data11.prompt_tokens;
const _errs34 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs34){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
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
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.completion_tokens !== undefined){
let data13 = data11.completion_tokens;
const _errs36 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs36){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
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
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.total_tokens !== undefined){
let data14 = data11.total_tokens;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
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
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let known2 = true;
for(const key2 in data11){
if(key2 !== "prompt_tokens" && key2 !== "completion_tokens" && key2 !== "total_tokens"){
known2 = false;
break;
}
}
if(!known2){
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
var _valid0 = _errs30 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs41 = errors;
if(data11 !== null){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known3 = true;
for(const key3 in data){
if(key3 !== "id" && key3 !== "object" && key3 !== "created" && key3 !== "model" && key3 !== "choices" && key3 !== "usage"){
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
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
export const chatModelList: CompiledCheck = validate27;
const schema38 = {"x-without-errors":{"$ref":"document:ChatModelList"}};
const schema39 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["total","models"],"properties":{"total":{"type":"integer","minimum":0},"models":{"type":"array","items":{"$ref":"document:ChatModelDescription"}}}}};
const schema40 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","name","description","context_length","pricing"],"properties":{"id":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"name":{"type":"string"},"description":{"type":"string"},"context_length":{"type":"integer","minimum":1},"pricing":{"type":"object","additionalProperties":false,"required":["input_per_1k_tokens","output_per_1k_tokens","blended_per_1k_tokens"],"properties":{"input_per_1k_tokens":{"type":"string"},"output_per_1k_tokens":{"type":"string"},"blended_per_1k_tokens":{"type":"string"}}}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.total === undefined) && (missing0 = "total")) || ((data.models === undefined) && (missing0 = "models"))){
validate28.errors = [{}];
return false;
}
else {
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate28.errors = [{}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate28.errors = [{}];
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
if(data.models !== undefined){
let data1 = data.models;
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
if((((((data2.id === undefined) && (missing1 = "id")) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.description === undefined) && (missing1 = "description"))) || ((data2.context_length === undefined) && (missing1 = "context_length"))) || ((data2.pricing === undefined) && (missing1 = "pricing"))){
validate28.errors = [{}];
return false;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate28.errors = [{}];
return false;
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
validate28.errors = [{}];
return false;
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.name !== undefined){
const _errs12 = errors;
if(typeof data2.name !== "string"){
validate28.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.description !== undefined){
const _errs14 = errors;
if(typeof data2.description !== "string"){
validate28.errors = [{}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.context_length !== undefined){
let data6 = data2.context_length;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate28.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate28.errors = [{}];
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
if(data2.pricing !== undefined){
let data7 = data2.pricing;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.input_per_1k_tokens === undefined) && (missing2 = "input_per_1k_tokens")) || ((data7.output_per_1k_tokens === undefined) && (missing2 = "output_per_1k_tokens"))) || ((data7.blended_per_1k_tokens === undefined) && (missing2 = "blended_per_1k_tokens"))){
validate28.errors = [{}];
return false;
}
else {
if(data7.input_per_1k_tokens !== undefined){
const _errs20 = errors;
if(typeof data7.input_per_1k_tokens !== "string"){
validate28.errors = [{}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.output_per_1k_tokens !== undefined){
const _errs22 = errors;
if(typeof data7.output_per_1k_tokens !== "string"){
validate28.errors = [{}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.blended_per_1k_tokens !== undefined){
const _errs24 = errors;
if(typeof data7.blended_per_1k_tokens !== "string"){
validate28.errors = [{}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known0 = true;
for(const key0 in data7){
if(key0 !== "input_per_1k_tokens" && key0 !== "output_per_1k_tokens" && key0 !== "blended_per_1k_tokens"){
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
else {
validate28.errors = [{}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known1 = true;
for(const key1 in data2){
if(key1 !== "id" && key1 !== "name" && key1 !== "description" && key1 !== "context_length" && key1 !== "pricing"){
known1 = false;
break;
}
}
if(!known1){
validate28.errors = [{}];
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
validate28.errors = [{}];
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
validate28.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known2 = true;
for(const key2 in data){
if(key2 !== "total" && key2 !== "models"){
known2 = false;
break;
}
}
if(!known2){
validate28.errors = [{}];
return false;
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


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
