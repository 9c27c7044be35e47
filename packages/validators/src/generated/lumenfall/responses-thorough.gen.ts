// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import { tell, type FaultsOf } from '../../compiled.ts'

export const imageReply: FaultsOf = (value) => tell(validate20(value), []);

function validate22(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.estimated === undefined){
vErrors.push([instancePath, "required", "true", undefined, undefined, "estimated"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.provider === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "provider"]);
}
if(data.total_cost_micros === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "total_cost_micros"]);
}
if(data.currency === undefined){
vErrors.push([instancePath, "required", "\"USD\"", undefined, undefined, "currency"]);
}
if(data.components === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "components"]);
}
for(const key0 in data){
if(!((((((key0 === "estimated") || (key0 === "model")) || (key0 === "provider")) || (key0 === "total_cost_micros")) || (key0 === "currency")) || (key0 === "components"))){
vErrors.push([instancePath, "additionalProperties", "estimated, model, provider, total_cost_micros, currency, components", data[key0], undefined, key0]);
}
}
if(data.estimated !== undefined){
let data0 = data.estimated;
if(typeof data0 !== "boolean"){
vErrors.push([instancePath+"/estimated", "type", "true", data0, ""]);
}
if(true !== data0){
vErrors.push([instancePath+"/estimated", "const", "true", data0, ", another value"]);
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data1, ""]);
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/provider", "type", "a string", data2, ""]);
}
}
if(data.total_cost_micros !== undefined){
let data3 = data.total_cost_micros;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors.push([instancePath+"/total_cost_micros", "type", "an integer of at least 0", data3, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors.push([instancePath+"/total_cost_micros", "minimum", "an integer of at least 0", data3, ", below 0"]);
}
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/currency", "type", "\"USD\"", data4, ""]);
}
if("USD" !== data4){
vErrors.push([instancePath+"/currency", "const", "\"USD\"", data4, ", another value"]);
}
}
if(data.components !== undefined){
let data5 = data.components;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
vErrors.push([instancePath+"/components/" + i0, "required", "a string", undefined, undefined, "type"]);
}
if(data6.metric === undefined){
vErrors.push([instancePath+"/components/" + i0, "required", "a string", undefined, undefined, "metric"]);
}
if(data6.quantity === undefined){
vErrors.push([instancePath+"/components/" + i0, "required", "an integer of at least 0", undefined, undefined, "quantity"]);
}
if(data6.billable_quantity === undefined){
vErrors.push([instancePath+"/components/" + i0, "required", "an integer of at least 0", undefined, undefined, "billable_quantity"]);
}
if(data6.unit_price === undefined){
vErrors.push([instancePath+"/components/" + i0, "required", "a number of at least 0", undefined, undefined, "unit_price"]);
}
if(data6.total_cost === undefined){
vErrors.push([instancePath+"/components/" + i0, "required", "an integer of at least 0", undefined, undefined, "total_cost"]);
}
for(const key1 in data6){
if(!((((((key1 === "type") || (key1 === "metric")) || (key1 === "quantity")) || (key1 === "billable_quantity")) || (key1 === "unit_price")) || (key1 === "total_cost"))){
vErrors.push([instancePath+"/components/" + i0, "additionalProperties", "type, metric, quantity, billable_quantity, unit_price, total_cost", data6[key1], undefined, key1]);
}
}
if(data6.type !== undefined){
let data7 = data6.type;
if(typeof data7 !== "string"){
vErrors.push([instancePath+"/components/" + i0+"/type", "type", "a string", data7, ""]);
}
}
if(data6.metric !== undefined){
let data8 = data6.metric;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/components/" + i0+"/metric", "type", "a string", data8, ""]);
}
}
if(data6.quantity !== undefined){
let data9 = data6.quantity;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors.push([instancePath+"/components/" + i0+"/quantity", "type", "an integer of at least 0", data9, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors.push([instancePath+"/components/" + i0+"/quantity", "minimum", "an integer of at least 0", data9, ", below 0"]);
}
}
}
if(data6.billable_quantity !== undefined){
let data10 = data6.billable_quantity;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors.push([instancePath+"/components/" + i0+"/billable_quantity", "type", "an integer of at least 0", data10, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors.push([instancePath+"/components/" + i0+"/billable_quantity", "minimum", "an integer of at least 0", data10, ", below 0"]);
}
}
}
if(data6.unit_price !== undefined){
let data11 = data6.unit_price;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors.push([instancePath+"/components/" + i0+"/unit_price", "minimum", "a number of at least 0", data11, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/components/" + i0+"/unit_price", "type", "a number of at least 0", data11, "", undefined, undefined, 0]);
}
}
if(data6.total_cost !== undefined){
let data12 = data6.total_cost;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors.push([instancePath+"/components/" + i0+"/total_cost", "type", "an integer of at least 0", data12, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors.push([instancePath+"/components/" + i0+"/total_cost", "minimum", "an integer of at least 0", data12, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath+"/components/" + i0, "type", "an object", data6, ""]);
}
}
}
else {
vErrors.push([instancePath+"/components", "type", "an array", data5, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

function validate24(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
if(data.data === undefined){
vErrors.push([instancePath, "required", "an array of at least 1 entries", undefined, undefined, "data"]);
}
if(data.metadata === undefined){
vErrors.push([instancePath, "required", "a value that fits Metadata", undefined, undefined, "metadata"]);
}
for(const key0 in data){
if(!(((key0 === "created") || (key0 === "data")) || (key0 === "metadata"))){
vErrors.push([instancePath, "additionalProperties", "created, data, metadata", data[key0], undefined, key0]);
}
}
if(data.created !== undefined){
let data0 = data.created;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors.push([instancePath+"/created", "type", "an integer of at least 0", data0, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors.push([instancePath+"/created", "minimum", "an integer of at least 0", data0, ", below 0"]);
}
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors.push([instancePath+"/data", "minItems", "an array of at least 1 entries", data1, ", shorter than 1"]);
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
vErrors.push([instancePath+"/data/" + i0, "minProperties", "an object", data2, ", which does not fit"]);
}
for(const key1 in data2){
if(!(((key1 === "url") || (key1 === "b64_json")) || (key1 === "revised_prompt"))){
vErrors.push([instancePath+"/data/" + i0, "additionalProperties", "url, b64_json, revised_prompt", data2[key1], undefined, key1]);
}
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors.push([instancePath+"/data/" + i0+"/url", "format", "a string in the format uri", data3, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/data/" + i0+"/url", "type", "a string in the format uri", data3, ""]);
}
}
if(data2.b64_json !== undefined){
let data4 = data2.b64_json;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/b64_json", "type", "a string", data4, ""]);
}
}
if(data2.revised_prompt !== undefined){
let data5 = data2.revised_prompt;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/revised_prompt", "type", "a string", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/data/" + i0, "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath+"/data", "type", "an array of at least 1 entries", data1, ""]);
}
}
if(data.metadata !== undefined){
let data6 = data.metadata;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "model"]);
}
if(data6.executed_model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "executed_model"]);
}
if(data6.provider === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider"]);
}
if(data6.provider_name === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider_name"]);
}
if(data6.upstream_id === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "upstream_id"]);
}
if(data6.cost === undefined){
vErrors.push([instancePath+"/metadata", "required", "a number of at least 0", undefined, undefined, "cost"]);
}
if(data6.cost_currency === undefined){
vErrors.push([instancePath+"/metadata", "required", "\"USD\"", undefined, undefined, "cost_currency"]);
}
for(const key2 in data6){
if(!(((((((key2 === "model") || (key2 === "executed_model")) || (key2 === "provider")) || (key2 === "provider_name")) || (key2 === "upstream_id")) || (key2 === "cost")) || (key2 === "cost_currency"))){
vErrors.push([instancePath+"/metadata", "additionalProperties", "model, executed_model, provider, provider_name, upstream_id, cost, cost_currency", data6[key2], undefined, key2]);
}
}
if(data6.model !== undefined){
let data7 = data6.model;
if(typeof data7 !== "string"){
vErrors.push([instancePath+"/metadata/model", "type", "a string", data7, ""]);
}
}
if(data6.executed_model !== undefined){
let data8 = data6.executed_model;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/metadata/executed_model", "type", "a string", data8, ""]);
}
}
if(data6.provider !== undefined){
let data9 = data6.provider;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/metadata/provider", "type", "a string", data9, ""]);
}
}
if(data6.provider_name !== undefined){
let data10 = data6.provider_name;
if(typeof data10 !== "string"){
vErrors.push([instancePath+"/metadata/provider_name", "type", "a string", data10, ""]);
}
}
if(data6.upstream_id !== undefined){
let data11 = data6.upstream_id;
if(typeof data11 !== "string"){
vErrors.push([instancePath+"/metadata/upstream_id", "type", "a string", data11, ""]);
}
}
if(data6.cost !== undefined){
let data12 = data6.cost;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors.push([instancePath+"/metadata/cost", "minimum", "a number of at least 0", data12, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/metadata/cost", "type", "a number of at least 0", data12, "", undefined, undefined, 0]);
}
}
if(data6.cost_currency !== undefined){
let data13 = data6.cost_currency;
if(typeof data13 !== "string"){
vErrors.push([instancePath+"/metadata/cost_currency", "type", "\"USD\"", data13, ""]);
}
if("USD" !== data13){
vErrors.push([instancePath+"/metadata/cost_currency", "const", "\"USD\"", data13, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/metadata", "type", "an object", data6, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate21(data, instancePath = "", vErrors = []){

const _errs0 = vErrors.length;
let valid0 = false;
let passing0 = null;
const _errs1 = vErrors.length;
validate22(data, instancePath, vErrors);
var _valid0 = _errs1 === vErrors.length;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = vErrors.length;
validate24(data, instancePath, vErrors);
var _valid0 = _errs2 === vErrors.length;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
vErrors.length = _errs0;
if(!valid0){
vErrors.push([instancePath, "oneOf", "a value that fits CostEstimate or a value that fits ImageList", data, ", which does not fit"]);
}
else {
vErrors.length = _errs0;
}
return vErrors;
}


function validate20(data, instancePath = "", vErrors = []){

validate21(data, instancePath, vErrors);
return vErrors;
}

export const invalidRequestError: FaultsOf = (value) => tell(validate27(value), ["error"]);

function validate27(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"INVALID_REQUEST\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request_error\"", data2, ""]);
}
if("invalid_request_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"INVALID_REQUEST\"", data3, ""]);
}
if("INVALID_REQUEST" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"INVALID_REQUEST\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const authenticationError: FaultsOf = (value) => tell(validate28(value), ["error"]);

function validate28(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"authentication_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"AUTHENTICATION_FAILED\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"authentication_error\"", data2, ""]);
}
if("authentication_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"authentication_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"AUTHENTICATION_FAILED\"", data3, ""]);
}
if("AUTHENTICATION_FAILED" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"AUTHENTICATION_FAILED\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const insufficientBalanceError: FaultsOf = (value) => tell(validate29(value), ["error"]);

function validate29(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "one of \"insufficient_quota\", \"billing_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"INSUFFICIENT_BALANCE\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "one of \"insufficient_quota\", \"billing_error\"", data2, ""]);
}
if(!((data2 === "insufficient_quota") || (data2 === "billing_error"))){
vErrors.push([instancePath+"/error/type", "enum", "one of \"insufficient_quota\", \"billing_error\"", data2, ", which is not in the list"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"INSUFFICIENT_BALANCE\"", data3, ""]);
}
if("INSUFFICIENT_BALANCE" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"INSUFFICIENT_BALANCE\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const notFoundError: FaultsOf = (value) => tell(validate30(value), ["error"]);

function validate30(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "one of \"MODEL_NOT_FOUND\", \"NOT_FOUND\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request_error\"", data2, ""]);
}
if("invalid_request_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "one of \"MODEL_NOT_FOUND\", \"NOT_FOUND\"", data3, ""]);
}
if(!((data3 === "MODEL_NOT_FOUND") || (data3 === "NOT_FOUND"))){
vErrors.push([instancePath+"/error/code", "enum", "one of \"MODEL_NOT_FOUND\", \"NOT_FOUND\"", data3, ", which is not in the list"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const methodNotAllowedError: FaultsOf = (value) => tell(validate31(value), ["error"]);

function validate31(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"METHOD_NOT_ALLOWED\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request_error\"", data2, ""]);
}
if("invalid_request_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"METHOD_NOT_ALLOWED\"", data3, ""]);
}
if("METHOD_NOT_ALLOWED" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"METHOD_NOT_ALLOWED\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const payloadTooLargeError: FaultsOf = (value) => tell(validate32(value), ["error"]);

function validate32(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"PAYLOAD_TOO_LARGE\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request_error\"", data2, ""]);
}
if("invalid_request_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"PAYLOAD_TOO_LARGE\"", data3, ""]);
}
if("PAYLOAD_TOO_LARGE" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"PAYLOAD_TOO_LARGE\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const unsupportedMediaTypeError: FaultsOf = (value) => tell(validate33(value), ["error"]);

function validate33(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"UNSUPPORTED_MEDIA_TYPE\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request_error\"", data2, ""]);
}
if("invalid_request_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"UNSUPPORTED_MEDIA_TYPE\"", data3, ""]);
}
if("UNSUPPORTED_MEDIA_TYPE" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"UNSUPPORTED_MEDIA_TYPE\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const rateLimitError: FaultsOf = (value) => tell(validate34(value), ["error"]);

function validate34(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"rate_limit_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"RATE_LIMITED\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"rate_limit_error\"", data2, ""]);
}
if("rate_limit_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"rate_limit_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"RATE_LIMITED\"", data3, ""]);
}
if("RATE_LIMITED" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"RATE_LIMITED\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const serverError: FaultsOf = (value) => tell(validate35(value), ["error"]);

function validate35(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"server_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"INTERNAL_ERROR\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code, param", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"server_error\"", data2, ""]);
}
if("server_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"server_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"INTERNAL_ERROR\"", data3, ""]);
}
if("INTERNAL_ERROR" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"INTERNAL_ERROR\"", data3, ", another value"]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/error/param", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const providersExhaustedError: FaultsOf = (value) => tell(validate36(value), ["error"]);

function validate36(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "error"]);
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors.push([instancePath, "additionalProperties", "error", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"server_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"ALL_PROVIDERS_EXHAUSTED\"", undefined, undefined, "code"]);
}
for(const key1 in data0){
if(!(((key1 === "message") || (key1 === "type")) || (key1 === "code"))){
vErrors.push([instancePath+"/error", "additionalProperties", "message, type, code", data0[key1], undefined, key1]);
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data1, ""]);
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"server_error\"", data2, ""]);
}
if("server_error" !== data2){
vErrors.push([instancePath+"/error/type", "const", "\"server_error\"", data2, ", another value"]);
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"ALL_PROVIDERS_EXHAUSTED\"", data3, ""]);
}
if("ALL_PROVIDERS_EXHAUSTED" !== data3){
vErrors.push([instancePath+"/error/code", "const", "\"ALL_PROVIDERS_EXHAUSTED\"", data3, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const costEstimate: FaultsOf = (value) => tell(validate37(value), ["estimated","model","provider","total_cost_micros","currency","components"]);

function validate37(data, instancePath = "", vErrors = []){

validate22(data, instancePath, vErrors);
return vErrors;
}

export const imageList: FaultsOf = (value) => tell(validate39(value), ["created","data","metadata"]);

function validate39(data, instancePath = "", vErrors = []){

validate24(data, instancePath, vErrors);
return vErrors;
}

export const chatReply: FaultsOf = (value) => tell(validate41(value), []);

function validate44(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "id"]);
}
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"chat.completion\"", undefined, undefined, "object"]);
}
if(data.created === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.choices === undefined){
vErrors.push([instancePath, "required", "an array of at least 1 entries", undefined, undefined, "choices"]);
}
if(data.usage === undefined){
vErrors.push([instancePath, "required", "a value that fits ChatUsage", undefined, undefined, "usage"]);
}
if(data.metadata === undefined){
vErrors.push([instancePath, "required", "a value that fits Metadata", undefined, undefined, "metadata"]);
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage")) || (key0 === "metadata"))){
vErrors.push([instancePath, "additionalProperties", "id, object, created, model, choices, usage, metadata", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/id", "type", "a string", data0, ""]);
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"chat.completion\"", data1, ""]);
}
if("chat.completion" !== data1){
vErrors.push([instancePath+"/object", "const", "\"chat.completion\"", data1, ", another value"]);
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/created", "type", "an integer of at least 0", data2, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/created", "minimum", "an integer of at least 0", data2, ", below 0"]);
}
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data3, ""]);
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors.push([instancePath+"/choices", "minItems", "an array of at least 1 entries", data4, ", shorter than 1"]);
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "an integer of at least 0", undefined, undefined, "index"]);
}
if(data5.message === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "an object", undefined, undefined, "message"]);
}
if(data5.finish_reason === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "one of \"stop\", \"length\"", undefined, undefined, "finish_reason"]);
}
for(const key1 in data5){
if(!((((key1 === "index") || (key1 === "message")) || (key1 === "logprobs")) || (key1 === "finish_reason"))){
vErrors.push([instancePath+"/choices/" + i0, "additionalProperties", "index, message, logprobs, finish_reason", data5[key1], undefined, key1]);
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/choices/" + i0+"/index", "type", "an integer of at least 0", data6, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors.push([instancePath+"/choices/" + i0+"/index", "minimum", "an integer of at least 0", data6, ", below 0"]);
}
}
}
if(data5.message !== undefined){
let data7 = data5.message;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.role === undefined){
vErrors.push([instancePath+"/choices/" + i0+"/message", "required", "\"assistant\"", undefined, undefined, "role"]);
}
if(data7.content === undefined){
vErrors.push([instancePath+"/choices/" + i0+"/message", "required", "a string", undefined, undefined, "content"]);
}
for(const key2 in data7){
if(!(((key2 === "role") || (key2 === "content")) || (key2 === "refusal"))){
vErrors.push([instancePath+"/choices/" + i0+"/message", "additionalProperties", "role, content, refusal", data7[key2], undefined, key2]);
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/message/role", "type", "\"assistant\"", data8, ""]);
}
if("assistant" !== data8){
vErrors.push([instancePath+"/choices/" + i0+"/message/role", "const", "\"assistant\"", data8, ", another value"]);
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/message/content", "type", "a string", data9, ""]);
}
}
if(data7.refusal !== undefined){
let data10 = data7.refusal;
if(data10 !== null){
vErrors.push([instancePath+"/choices/" + i0+"/message/refusal", "type", "null", data10, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0+"/message", "type", "an object", data7, ""]);
}
}
if(data5.logprobs !== undefined){
let data11 = data5.logprobs;
if(data11 !== null){
vErrors.push([instancePath+"/choices/" + i0+"/logprobs", "type", "null", data11, ""]);
}
}
if(data5.finish_reason !== undefined){
let data12 = data5.finish_reason;
if(typeof data12 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "type", "one of \"stop\", \"length\"", data12, ""]);
}
if(!((data12 === "stop") || (data12 === "length"))){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "enum", "one of \"stop\", \"length\"", data12, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0, "type", "an object", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices", "type", "an array of at least 1 entries", data4, ""]);
}
}
if(data.usage !== undefined){
let data13 = data.usage;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.prompt_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "prompt_tokens"]);
}
if(data13.completion_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "completion_tokens"]);
}
if(data13.total_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "total_tokens"]);
}
for(const key3 in data13){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
vErrors.push([instancePath+"/usage", "additionalProperties", "prompt_tokens, completion_tokens, total_tokens", data13[key3], undefined, key3]);
}
}
if(data13.prompt_tokens !== undefined){
let data14 = data13.prompt_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors.push([instancePath+"/usage/prompt_tokens", "type", "an integer of at least 0", data14, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors.push([instancePath+"/usage/prompt_tokens", "minimum", "an integer of at least 0", data14, ", below 0"]);
}
}
}
if(data13.completion_tokens !== undefined){
let data15 = data13.completion_tokens;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors.push([instancePath+"/usage/completion_tokens", "type", "an integer of at least 0", data15, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors.push([instancePath+"/usage/completion_tokens", "minimum", "an integer of at least 0", data15, ", below 0"]);
}
}
}
if(data13.total_tokens !== undefined){
let data16 = data13.total_tokens;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors.push([instancePath+"/usage/total_tokens", "type", "an integer of at least 0", data16, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors.push([instancePath+"/usage/total_tokens", "minimum", "an integer of at least 0", data16, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath+"/usage", "type", "an object", data13, ""]);
}
}
if(data.metadata !== undefined){
let data17 = data.metadata;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "model"]);
}
if(data17.executed_model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "executed_model"]);
}
if(data17.provider === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider"]);
}
if(data17.provider_name === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider_name"]);
}
if(data17.upstream_id === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "upstream_id"]);
}
if(data17.cost === undefined){
vErrors.push([instancePath+"/metadata", "required", "a number of at least 0", undefined, undefined, "cost"]);
}
if(data17.cost_currency === undefined){
vErrors.push([instancePath+"/metadata", "required", "\"USD\"", undefined, undefined, "cost_currency"]);
}
for(const key4 in data17){
if(!(((((((key4 === "model") || (key4 === "executed_model")) || (key4 === "provider")) || (key4 === "provider_name")) || (key4 === "upstream_id")) || (key4 === "cost")) || (key4 === "cost_currency"))){
vErrors.push([instancePath+"/metadata", "additionalProperties", "model, executed_model, provider, provider_name, upstream_id, cost, cost_currency", data17[key4], undefined, key4]);
}
}
if(data17.model !== undefined){
let data18 = data17.model;
if(typeof data18 !== "string"){
vErrors.push([instancePath+"/metadata/model", "type", "a string", data18, ""]);
}
}
if(data17.executed_model !== undefined){
let data19 = data17.executed_model;
if(typeof data19 !== "string"){
vErrors.push([instancePath+"/metadata/executed_model", "type", "a string", data19, ""]);
}
}
if(data17.provider !== undefined){
let data20 = data17.provider;
if(typeof data20 !== "string"){
vErrors.push([instancePath+"/metadata/provider", "type", "a string", data20, ""]);
}
}
if(data17.provider_name !== undefined){
let data21 = data17.provider_name;
if(typeof data21 !== "string"){
vErrors.push([instancePath+"/metadata/provider_name", "type", "a string", data21, ""]);
}
}
if(data17.upstream_id !== undefined){
let data22 = data17.upstream_id;
if(typeof data22 !== "string"){
vErrors.push([instancePath+"/metadata/upstream_id", "type", "a string", data22, ""]);
}
}
if(data17.cost !== undefined){
let data23 = data17.cost;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors.push([instancePath+"/metadata/cost", "minimum", "a number of at least 0", data23, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/metadata/cost", "type", "a number of at least 0", data23, "", undefined, undefined, 0]);
}
}
if(data17.cost_currency !== undefined){
let data24 = data17.cost_currency;
if(typeof data24 !== "string"){
vErrors.push([instancePath+"/metadata/cost_currency", "type", "\"USD\"", data24, ""]);
}
if("USD" !== data24){
vErrors.push([instancePath+"/metadata/cost_currency", "const", "\"USD\"", data24, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/metadata", "type", "an object", data17, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate42(data, instancePath = "", vErrors = []){

const _errs0 = vErrors.length;
let valid0 = false;
let passing0 = null;
const _errs1 = vErrors.length;
validate22(data, instancePath, vErrors);
var _valid0 = _errs1 === vErrors.length;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = vErrors.length;
validate44(data, instancePath, vErrors);
var _valid0 = _errs2 === vErrors.length;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
vErrors.length = _errs0;
if(!valid0){
vErrors.push([instancePath, "oneOf", "a value that fits CostEstimate or a value that fits ChatCompletion", data, ", which does not fit"]);
}
else {
vErrors.length = _errs0;
}
return vErrors;
}


function validate41(data, instancePath = "", vErrors = []){

validate42(data, instancePath, vErrors);
return vErrors;
}

export const chatCompletionChunk: FaultsOf = (value) => tell(validate47(value), ["id","object","created","model","choices","usage","metadata"]);

function validate48(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "id"]);
}
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"chat.completion.chunk\"", undefined, undefined, "object"]);
}
if(data.created === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.choices === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "choices"]);
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage")) || (key0 === "metadata"))){
vErrors.push([instancePath, "additionalProperties", "id, object, created, model, choices, usage, metadata", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/id", "type", "a string", data0, ""]);
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"chat.completion.chunk\"", data1, ""]);
}
if("chat.completion.chunk" !== data1){
vErrors.push([instancePath+"/object", "const", "\"chat.completion.chunk\"", data1, ", another value"]);
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/created", "type", "an integer of at least 0", data2, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/created", "minimum", "an integer of at least 0", data2, ", below 0"]);
}
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data3, ""]);
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "an integer of at least 0", undefined, undefined, "index"]);
}
if(data5.delta === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "an object", undefined, undefined, "delta"]);
}
if(data5.finish_reason === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "one of \"stop\", \"length\", null", undefined, undefined, "finish_reason"]);
}
for(const key1 in data5){
if(!((((key1 === "index") || (key1 === "delta")) || (key1 === "logprobs")) || (key1 === "finish_reason"))){
vErrors.push([instancePath+"/choices/" + i0, "additionalProperties", "index, delta, logprobs, finish_reason", data5[key1], undefined, key1]);
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/choices/" + i0+"/index", "type", "an integer of at least 0", data6, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors.push([instancePath+"/choices/" + i0+"/index", "minimum", "an integer of at least 0", data6, ", below 0"]);
}
}
}
if(data5.delta !== undefined){
let data7 = data5.delta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "role") || (key2 === "content")) || (key2 === "refusal"))){
vErrors.push([instancePath+"/choices/" + i0+"/delta", "additionalProperties", "role, content, refusal", data7[key2], undefined, key2]);
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/delta/role", "type", "\"assistant\"", data8, ""]);
}
if("assistant" !== data8){
vErrors.push([instancePath+"/choices/" + i0+"/delta/role", "const", "\"assistant\"", data8, ", another value"]);
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/delta/content", "type", "a string", data9, ""]);
}
}
if(data7.refusal !== undefined){
let data10 = data7.refusal;
if(data10 !== null){
vErrors.push([instancePath+"/choices/" + i0+"/delta/refusal", "type", "null", data10, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0+"/delta", "type", "an object", data7, ""]);
}
}
if(data5.logprobs !== undefined){
let data11 = data5.logprobs;
if(data11 !== null){
vErrors.push([instancePath+"/choices/" + i0+"/logprobs", "type", "null", data11, ""]);
}
}
if(data5.finish_reason !== undefined){
let data12 = data5.finish_reason;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "type", "one of \"stop\", \"length\", null", data12, ""]);
}
if(!(((data12 === "stop") || (data12 === "length")) || (data12 === null))){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "enum", "one of \"stop\", \"length\", null", data12, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0, "type", "an object", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices", "type", "an array", data4, ""]);
}
}
if(data.usage !== undefined){
let data13 = data.usage;
const _errs32 = vErrors.length;
let valid6 = false;
let passing0 = null;
const _errs33 = vErrors.length;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.prompt_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "prompt_tokens"]);
}
if(data13.completion_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "completion_tokens"]);
}
if(data13.total_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "total_tokens"]);
}
for(const key3 in data13){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
vErrors.push([instancePath+"/usage", "additionalProperties", "prompt_tokens, completion_tokens, total_tokens", data13[key3], undefined, key3]);
}
}
if(data13.prompt_tokens !== undefined){
let data14 = data13.prompt_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors.push([instancePath+"/usage/prompt_tokens", "type", "an integer of at least 0", data14, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors.push([instancePath+"/usage/prompt_tokens", "minimum", "an integer of at least 0", data14, ", below 0"]);
}
}
}
if(data13.completion_tokens !== undefined){
let data15 = data13.completion_tokens;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors.push([instancePath+"/usage/completion_tokens", "type", "an integer of at least 0", data15, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors.push([instancePath+"/usage/completion_tokens", "minimum", "an integer of at least 0", data15, ", below 0"]);
}
}
}
if(data13.total_tokens !== undefined){
let data16 = data13.total_tokens;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors.push([instancePath+"/usage/total_tokens", "type", "an integer of at least 0", data16, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors.push([instancePath+"/usage/total_tokens", "minimum", "an integer of at least 0", data16, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath+"/usage", "type", "an object", data13, ""]);
}
var _valid0 = _errs33 === vErrors.length;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs43 = vErrors.length;
if(data13 !== null){
vErrors.push([instancePath+"/usage", "type", "null", data13, ""]);
}
var _valid0 = _errs43 === vErrors.length;
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
vErrors.length = _errs32;
if(!valid6){
vErrors.push([instancePath+"/usage", "oneOf", "a value that fits ChatUsage or null", data13, ", which does not fit"]);
}
else {
vErrors.length = _errs32;
}
}
if(data.metadata !== undefined){
let data17 = data.metadata;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "model"]);
}
if(data17.executed_model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "executed_model"]);
}
if(data17.provider === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider"]);
}
if(data17.provider_name === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider_name"]);
}
if(data17.upstream_id === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "upstream_id"]);
}
if(data17.cost === undefined){
vErrors.push([instancePath+"/metadata", "required", "a number of at least 0", undefined, undefined, "cost"]);
}
if(data17.cost_currency === undefined){
vErrors.push([instancePath+"/metadata", "required", "\"USD\"", undefined, undefined, "cost_currency"]);
}
for(const key4 in data17){
if(!(((((((key4 === "model") || (key4 === "executed_model")) || (key4 === "provider")) || (key4 === "provider_name")) || (key4 === "upstream_id")) || (key4 === "cost")) || (key4 === "cost_currency"))){
vErrors.push([instancePath+"/metadata", "additionalProperties", "model, executed_model, provider, provider_name, upstream_id, cost, cost_currency", data17[key4], undefined, key4]);
}
}
if(data17.model !== undefined){
let data18 = data17.model;
if(typeof data18 !== "string"){
vErrors.push([instancePath+"/metadata/model", "type", "a string", data18, ""]);
}
}
if(data17.executed_model !== undefined){
let data19 = data17.executed_model;
if(typeof data19 !== "string"){
vErrors.push([instancePath+"/metadata/executed_model", "type", "a string", data19, ""]);
}
}
if(data17.provider !== undefined){
let data20 = data17.provider;
if(typeof data20 !== "string"){
vErrors.push([instancePath+"/metadata/provider", "type", "a string", data20, ""]);
}
}
if(data17.provider_name !== undefined){
let data21 = data17.provider_name;
if(typeof data21 !== "string"){
vErrors.push([instancePath+"/metadata/provider_name", "type", "a string", data21, ""]);
}
}
if(data17.upstream_id !== undefined){
let data22 = data17.upstream_id;
if(typeof data22 !== "string"){
vErrors.push([instancePath+"/metadata/upstream_id", "type", "a string", data22, ""]);
}
}
if(data17.cost !== undefined){
let data23 = data17.cost;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors.push([instancePath+"/metadata/cost", "minimum", "a number of at least 0", data23, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/metadata/cost", "type", "a number of at least 0", data23, "", undefined, undefined, 0]);
}
}
if(data17.cost_currency !== undefined){
let data24 = data17.cost_currency;
if(typeof data24 !== "string"){
vErrors.push([instancePath+"/metadata/cost_currency", "type", "\"USD\"", data24, ""]);
}
if("USD" !== data24){
vErrors.push([instancePath+"/metadata/cost_currency", "const", "\"USD\"", data24, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/metadata", "type", "an object", data17, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate47(data, instancePath = "", vErrors = []){

validate48(data, instancePath, vErrors);
return vErrors;
}

export const chatCompletion: FaultsOf = (value) => tell(validate50(value), ["id","object","created","model","choices","usage","metadata"]);

function validate50(data, instancePath = "", vErrors = []){

validate44(data, instancePath, vErrors);
return vErrors;
}

export const video: FaultsOf = (value) => tell(validate52(value), ["id","object","created_at","completed_at","expires_at","status","progress","model","prompt","seconds","size","output","error","metadata"]);

function validate53(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "id"]);
}
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"video\"", undefined, undefined, "object"]);
}
if(data.created_at === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "created_at"]);
}
if(data.completed_at === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0 or null", undefined, undefined, "completed_at"]);
}
if(data.status === undefined){
vErrors.push([instancePath, "required", "one of \"queued\", \"in_progress\", \"completed\", \"failed\"", undefined, undefined, "status"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.prompt === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "prompt"]);
}
if(data.seconds === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "seconds"]);
}
if(data.size === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "size"]);
}
if(data.error === undefined){
vErrors.push([instancePath, "required", "a value that fits VideoFailure or null", undefined, undefined, "error"]);
}
if(data.metadata === undefined){
vErrors.push([instancePath, "required", "a value that fits RunningMetadata or a value that fits Metadata or a value that fits FailedMetadata", undefined, undefined, "metadata"]);
}
for(const key0 in data){
if(!(["id","object","created_at","completed_at","expires_at","status","progress","model","prompt","seconds","size","output","error","metadata"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "id, object, created_at, completed_at, expires_at, status, progress, model, prompt, seconds, size, output, error, metadata", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/id", "type", "a string", data0, ""]);
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"video\"", data1, ""]);
}
if("video" !== data1){
vErrors.push([instancePath+"/object", "const", "\"video\"", data1, ", another value"]);
}
}
if(data.created_at !== undefined){
let data2 = data.created_at;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/created_at", "type", "an integer of at least 0", data2, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/created_at", "minimum", "an integer of at least 0", data2, ", below 0"]);
}
}
}
if(data.completed_at !== undefined){
let data3 = data.completed_at;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors.push([instancePath+"/completed_at", "type", "an integer of at least 0 or null", data3, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors.push([instancePath+"/completed_at", "minimum", "an integer of at least 0 or null", data3, ", below 0"]);
}
}
}
if(data.expires_at !== undefined){
let data4 = data.expires_at;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors.push([instancePath+"/expires_at", "type", "an integer of at least 0 or null", data4, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors.push([instancePath+"/expires_at", "minimum", "an integer of at least 0 or null", data4, ", below 0"]);
}
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/status", "type", "one of \"queued\", \"in_progress\", \"completed\", \"failed\"", data5, ""]);
}
if(!((((data5 === "queued") || (data5 === "in_progress")) || (data5 === "completed")) || (data5 === "failed"))){
vErrors.push([instancePath+"/status", "enum", "one of \"queued\", \"in_progress\", \"completed\", \"failed\"", data5, ", which is not in the list"]);
}
}
if(data.progress !== undefined){
let data6 = data.progress;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/progress", "type", "an integer from 0 to 100", data6, ", not a whole number", undefined, 100, 0]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors.push([instancePath+"/progress", "maximum", "an integer from 0 to 100", data6, ", above 100"]);
}
if(data6 < 0 || isNaN(data6)){
vErrors.push([instancePath+"/progress", "minimum", "an integer from 0 to 100", data6, ", below 0"]);
}
}
}
if(data.model !== undefined){
let data7 = data.model;
if(typeof data7 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data7, ""]);
}
}
if(data.prompt !== undefined){
let data8 = data.prompt;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/prompt", "type", "a string", data8, ""]);
}
}
if(data.seconds !== undefined){
let data9 = data.seconds;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/seconds", "type", "a string", data9, ""]);
}
}
if(data.size !== undefined){
let data10 = data.size;
if(typeof data10 !== "string"){
vErrors.push([instancePath+"/size", "type", "a string", data10, ""]);
}
}
if(data.output !== undefined){
let data11 = data.output;
const _errs25 = vErrors.length;
let valid1 = false;
let passing0 = null;
const _errs26 = vErrors.length;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.url === undefined){
vErrors.push([instancePath+"/output", "required", "a string in the format uri", undefined, undefined, "url"]);
}
for(const key1 in data11){
if(!(key1 === "url")){
vErrors.push([instancePath+"/output", "additionalProperties", "url", data11[key1], undefined, key1]);
}
}
if(data11.url !== undefined){
let data12 = data11.url;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
vErrors.push([instancePath+"/output/url", "format", "a string in the format uri", data12, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/output/url", "type", "a string in the format uri", data12, ""]);
}
}
}
else {
vErrors.push([instancePath+"/output", "type", "an object", data11, ""]);
}
var _valid0 = _errs26 === vErrors.length;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs32 = vErrors.length;
if(data11 !== null){
vErrors.push([instancePath+"/output", "type", "null", data11, ""]);
}
var _valid0 = _errs32 === vErrors.length;
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
vErrors.length = _errs25;
if(!valid1){
vErrors.push([instancePath+"/output", "oneOf", "a value that fits VideoOutput or null", data11, ", which does not fit"]);
}
else {
vErrors.length = _errs25;
}
}
if(data.error !== undefined){
let data13 = data.error;
const _errs35 = vErrors.length;
let valid4 = false;
let passing1 = null;
const _errs36 = vErrors.length;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.code === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "code"]);
}
if(data13.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
for(const key2 in data13){
if(!((key2 === "code") || (key2 === "message"))){
vErrors.push([instancePath+"/error", "additionalProperties", "code, message", data13[key2], undefined, key2]);
}
}
if(data13.code !== undefined){
let data14 = data13.code;
if(typeof data14 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "a string", data14, ""]);
}
}
if(data13.message !== undefined){
let data15 = data13.message;
if(typeof data15 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data15, ""]);
}
}
}
else {
vErrors.push([instancePath+"/error", "type", "an object", data13, ""]);
}
var _valid1 = _errs36 === vErrors.length;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs44 = vErrors.length;
if(data13 !== null){
vErrors.push([instancePath+"/error", "type", "null", data13, ""]);
}
var _valid1 = _errs44 === vErrors.length;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
vErrors.length = _errs35;
if(!valid4){
vErrors.push([instancePath+"/error", "oneOf", "a value that fits VideoFailure or null", data13, ", which does not fit"]);
}
else {
vErrors.length = _errs35;
}
}
if(data.metadata !== undefined){
let data16 = data.metadata;
const _errs47 = vErrors.length;
let valid7 = false;
let passing2 = null;
const _errs48 = vErrors.length;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "model"]);
}
if(data16.executed_model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "executed_model"]);
}
if(data16.provider === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider"]);
}
if(data16.provider_name === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider_name"]);
}
if(data16.upstream_id === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "upstream_id"]);
}
if(data16.cost_estimate === undefined){
vErrors.push([instancePath+"/metadata", "required", "a number of at least 0", undefined, undefined, "cost_estimate"]);
}
if(data16.cost_currency === undefined){
vErrors.push([instancePath+"/metadata", "required", "\"USD\"", undefined, undefined, "cost_currency"]);
}
for(const key3 in data16){
if(!(((((((key3 === "model") || (key3 === "executed_model")) || (key3 === "provider")) || (key3 === "provider_name")) || (key3 === "upstream_id")) || (key3 === "cost_estimate")) || (key3 === "cost_currency"))){
vErrors.push([instancePath+"/metadata", "additionalProperties", "model, executed_model, provider, provider_name, upstream_id, cost_estimate, cost_currency", data16[key3], undefined, key3]);
}
}
if(data16.model !== undefined){
let data17 = data16.model;
if(typeof data17 !== "string"){
vErrors.push([instancePath+"/metadata/model", "type", "a string", data17, ""]);
}
}
if(data16.executed_model !== undefined){
let data18 = data16.executed_model;
if(typeof data18 !== "string"){
vErrors.push([instancePath+"/metadata/executed_model", "type", "a string", data18, ""]);
}
}
if(data16.provider !== undefined){
let data19 = data16.provider;
if(typeof data19 !== "string"){
vErrors.push([instancePath+"/metadata/provider", "type", "a string", data19, ""]);
}
}
if(data16.provider_name !== undefined){
let data20 = data16.provider_name;
if(typeof data20 !== "string"){
vErrors.push([instancePath+"/metadata/provider_name", "type", "a string", data20, ""]);
}
}
if(data16.upstream_id !== undefined){
let data21 = data16.upstream_id;
if(typeof data21 !== "string"){
vErrors.push([instancePath+"/metadata/upstream_id", "type", "a string", data21, ""]);
}
}
if(data16.cost_estimate !== undefined){
let data22 = data16.cost_estimate;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors.push([instancePath+"/metadata/cost_estimate", "minimum", "a number of at least 0", data22, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/metadata/cost_estimate", "type", "a number of at least 0", data22, "", undefined, undefined, 0]);
}
}
if(data16.cost_currency !== undefined){
let data23 = data16.cost_currency;
if(typeof data23 !== "string"){
vErrors.push([instancePath+"/metadata/cost_currency", "type", "\"USD\"", data23, ""]);
}
if("USD" !== data23){
vErrors.push([instancePath+"/metadata/cost_currency", "const", "\"USD\"", data23, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/metadata", "type", "an object", data16, ""]);
}
var _valid2 = _errs48 === vErrors.length;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs66 = vErrors.length;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "model"]);
}
if(data16.executed_model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "executed_model"]);
}
if(data16.provider === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider"]);
}
if(data16.provider_name === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider_name"]);
}
if(data16.upstream_id === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "upstream_id"]);
}
if(data16.cost === undefined){
vErrors.push([instancePath+"/metadata", "required", "a number of at least 0", undefined, undefined, "cost"]);
}
if(data16.cost_currency === undefined){
vErrors.push([instancePath+"/metadata", "required", "\"USD\"", undefined, undefined, "cost_currency"]);
}
for(const key4 in data16){
if(!(((((((key4 === "model") || (key4 === "executed_model")) || (key4 === "provider")) || (key4 === "provider_name")) || (key4 === "upstream_id")) || (key4 === "cost")) || (key4 === "cost_currency"))){
vErrors.push([instancePath+"/metadata", "additionalProperties", "model, executed_model, provider, provider_name, upstream_id, cost, cost_currency", data16[key4], undefined, key4]);
}
}
if(data16.model !== undefined){
let data24 = data16.model;
if(typeof data24 !== "string"){
vErrors.push([instancePath+"/metadata/model", "type", "a string", data24, ""]);
}
}
if(data16.executed_model !== undefined){
let data25 = data16.executed_model;
if(typeof data25 !== "string"){
vErrors.push([instancePath+"/metadata/executed_model", "type", "a string", data25, ""]);
}
}
if(data16.provider !== undefined){
let data26 = data16.provider;
if(typeof data26 !== "string"){
vErrors.push([instancePath+"/metadata/provider", "type", "a string", data26, ""]);
}
}
if(data16.provider_name !== undefined){
let data27 = data16.provider_name;
if(typeof data27 !== "string"){
vErrors.push([instancePath+"/metadata/provider_name", "type", "a string", data27, ""]);
}
}
if(data16.upstream_id !== undefined){
let data28 = data16.upstream_id;
if(typeof data28 !== "string"){
vErrors.push([instancePath+"/metadata/upstream_id", "type", "a string", data28, ""]);
}
}
if(data16.cost !== undefined){
let data29 = data16.cost;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors.push([instancePath+"/metadata/cost", "minimum", "a number of at least 0", data29, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/metadata/cost", "type", "a number of at least 0", data29, "", undefined, undefined, 0]);
}
}
if(data16.cost_currency !== undefined){
let data30 = data16.cost_currency;
if(typeof data30 !== "string"){
vErrors.push([instancePath+"/metadata/cost_currency", "type", "\"USD\"", data30, ""]);
}
if("USD" !== data30){
vErrors.push([instancePath+"/metadata/cost_currency", "const", "\"USD\"", data30, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/metadata", "type", "an object", data16, ""]);
}
var _valid2 = _errs66 === vErrors.length;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
const _errs84 = vErrors.length;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "model"]);
}
if(data16.executed_model === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "executed_model"]);
}
if(data16.provider === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider"]);
}
if(data16.provider_name === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "provider_name"]);
}
if(data16.upstream_id === undefined){
vErrors.push([instancePath+"/metadata", "required", "a string", undefined, undefined, "upstream_id"]);
}
for(const key5 in data16){
if(!(((((key5 === "model") || (key5 === "executed_model")) || (key5 === "provider")) || (key5 === "provider_name")) || (key5 === "upstream_id"))){
vErrors.push([instancePath+"/metadata", "additionalProperties", "model, executed_model, provider, provider_name, upstream_id", data16[key5], undefined, key5]);
}
}
if(data16.model !== undefined){
let data31 = data16.model;
if(typeof data31 !== "string"){
vErrors.push([instancePath+"/metadata/model", "type", "a string", data31, ""]);
}
}
if(data16.executed_model !== undefined){
let data32 = data16.executed_model;
if(typeof data32 !== "string"){
vErrors.push([instancePath+"/metadata/executed_model", "type", "a string", data32, ""]);
}
}
if(data16.provider !== undefined){
let data33 = data16.provider;
if(typeof data33 !== "string"){
vErrors.push([instancePath+"/metadata/provider", "type", "a string", data33, ""]);
}
}
if(data16.provider_name !== undefined){
let data34 = data16.provider_name;
if(typeof data34 !== "string"){
vErrors.push([instancePath+"/metadata/provider_name", "type", "a string", data34, ""]);
}
}
if(data16.upstream_id !== undefined){
let data35 = data16.upstream_id;
if(typeof data35 !== "string"){
vErrors.push([instancePath+"/metadata/upstream_id", "type", "a string", data35, ""]);
}
}
}
else {
vErrors.push([instancePath+"/metadata", "type", "an object", data16, ""]);
}
var _valid2 = _errs84 === vErrors.length;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid7 = true;
passing2 = 2;
}
}
}
vErrors.length = _errs47;
if(!valid7){
vErrors.push([instancePath+"/metadata", "oneOf", "a value that fits RunningMetadata or a value that fits Metadata or a value that fits FailedMetadata", data16, ", which does not fit"]);
}
else {
vErrors.length = _errs47;
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate52(data, instancePath = "", vErrors = []){

validate53(data, instancePath, vErrors);
return vErrors;
}

export const modelList: FaultsOf = (value) => tell(validate55(value), ["object","data"]);

function validate56(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"list\"", undefined, undefined, "object"]);
}
if(data.data === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "data"]);
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
vErrors.push([instancePath, "additionalProperties", "object, data", data[key0], undefined, key0]);
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"list\"", data0, ""]);
}
if("list" !== data0){
vErrors.push([instancePath+"/object", "const", "\"list\"", data0, ", another value"]);
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a string", undefined, undefined, "id"]);
}
if(data2.object === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "\"model\"", undefined, undefined, "object"]);
}
if(data2.created === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
if(data2.owned_by === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a string", undefined, undefined, "owned_by"]);
}
for(const key1 in data2){
if(!((((key1 === "id") || (key1 === "object")) || (key1 === "created")) || (key1 === "owned_by"))){
vErrors.push([instancePath+"/data/" + i0, "additionalProperties", "id, object, created, owned_by", data2[key1], undefined, key1]);
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/id", "type", "a string", data3, ""]);
}
}
if(data2.object !== undefined){
let data4 = data2.object;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/object", "type", "\"model\"", data4, ""]);
}
if("model" !== data4){
vErrors.push([instancePath+"/data/" + i0+"/object", "const", "\"model\"", data4, ", another value"]);
}
}
if(data2.created !== undefined){
let data5 = data2.created;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors.push([instancePath+"/data/" + i0+"/created", "type", "an integer of at least 0", data5, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors.push([instancePath+"/data/" + i0+"/created", "minimum", "an integer of at least 0", data5, ", below 0"]);
}
}
}
if(data2.owned_by !== undefined){
let data6 = data2.owned_by;
if(typeof data6 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/owned_by", "type", "a string", data6, ""]);
}
}
}
else {
vErrors.push([instancePath+"/data/" + i0, "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath+"/data", "type", "an array", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate55(data, instancePath = "", vErrors = []){

validate56(data, instancePath, vErrors);
return vErrors;
}

export const model: FaultsOf = (value) => tell(validate58(value), ["id","object","created","owned_by"]);

function validate58(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "id"]);
}
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"model\"", undefined, undefined, "object"]);
}
if(data.created === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
if(data.owned_by === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "owned_by"]);
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "owned_by"))){
vErrors.push([instancePath, "additionalProperties", "id, object, created, owned_by", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/id", "type", "a string", data0, ""]);
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"model\"", data1, ""]);
}
if("model" !== data1){
vErrors.push([instancePath+"/object", "const", "\"model\"", data1, ", another value"]);
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/created", "type", "an integer of at least 0", data2, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/created", "minimum", "an integer of at least 0", data2, ", below 0"]);
}
}
}
if(data.owned_by !== undefined){
let data3 = data.owned_by;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/owned_by", "type", "a string", data3, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const balance: FaultsOf = (value) => tell(validate59(value), ["object","billing_type","available"]);

function validate59(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"balance\"", undefined, undefined, "object"]);
}
if(data.billing_type === undefined){
vErrors.push([instancePath, "required", "one of \"prepaid\", \"postpaid\"", undefined, undefined, "billing_type"]);
}
if(data.available === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "available"]);
}
for(const key0 in data){
if(!(((key0 === "object") || (key0 === "billing_type")) || (key0 === "available"))){
vErrors.push([instancePath, "additionalProperties", "object, billing_type, available", data[key0], undefined, key0]);
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"balance\"", data0, ""]);
}
if("balance" !== data0){
vErrors.push([instancePath+"/object", "const", "\"balance\"", data0, ", another value"]);
}
}
if(data.billing_type !== undefined){
let data1 = data.billing_type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/billing_type", "type", "one of \"prepaid\", \"postpaid\"", data1, ""]);
}
if(!((data1 === "prepaid") || (data1 === "postpaid"))){
vErrors.push([instancePath+"/billing_type", "enum", "one of \"prepaid\", \"postpaid\"", data1, ", which is not in the list"]);
}
}
if(data.available !== undefined){
let data2 = data.available;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.amount === undefined){
vErrors.push([instancePath+"/available", "required", "a number or null", undefined, undefined, "amount"]);
}
if(data2.currency === undefined){
vErrors.push([instancePath+"/available", "required", "\"usd\"", undefined, undefined, "currency"]);
}
for(const key1 in data2){
if(!((key1 === "amount") || (key1 === "currency"))){
vErrors.push([instancePath+"/available", "additionalProperties", "amount, currency", data2[key1], undefined, key1]);
}
}
if(data2.amount !== undefined){
let data3 = data2.amount;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
vErrors.push([instancePath+"/available/amount", "type", "a number or null", data3, ""]);
}
}
if(data2.currency !== undefined){
let data4 = data2.currency;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/available/currency", "type", "\"usd\"", data4, ""]);
}
if("usd" !== data4){
vErrors.push([instancePath+"/available/currency", "const", "\"usd\"", data4, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/available", "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const requestList: FaultsOf = (value) => tell(validate60(value), ["object","data"]);

function validate61(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"list\"", undefined, undefined, "object"]);
}
if(data.data === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "data"]);
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
vErrors.push([instancePath, "additionalProperties", "object, data", data[key0], undefined, key0]);
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"list\"", data0, ""]);
}
if("list" !== data0){
vErrors.push([instancePath+"/object", "const", "\"list\"", data0, ", another value"]);
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a string", undefined, undefined, "id"]);
}
if(data2.model === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a string or null", undefined, undefined, "model"]);
}
if(data2.status === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "one of \"completed\", \"topped_up\", \"carried_forward\"", undefined, undefined, "status"]);
}
if(data2.cost === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a number", undefined, undefined, "cost"]);
}
if(data2.created === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "model")) || (key1 === "status")) || (key1 === "cost")) || (key1 === "created"))){
vErrors.push([instancePath+"/data/" + i0, "additionalProperties", "id, model, status, cost, created", data2[key1], undefined, key1]);
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/id", "type", "a string", data3, ""]);
}
}
if(data2.model !== undefined){
let data4 = data2.model;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/data/" + i0+"/model", "type", "a string or null", data4, ""]);
}
}
if(data2.status !== undefined){
let data5 = data2.status;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/status", "type", "one of \"completed\", \"topped_up\", \"carried_forward\"", data5, ""]);
}
if(!(((data5 === "completed") || (data5 === "topped_up")) || (data5 === "carried_forward"))){
vErrors.push([instancePath+"/data/" + i0+"/status", "enum", "one of \"completed\", \"topped_up\", \"carried_forward\"", data5, ", which is not in the list"]);
}
}
if(data2.cost !== undefined){
let data6 = data2.cost;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors.push([instancePath+"/data/" + i0+"/cost", "type", "a number", data6, ""]);
}
}
if(data2.created !== undefined){
let data7 = data2.created;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors.push([instancePath+"/data/" + i0+"/created", "type", "an integer of at least 0", data7, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors.push([instancePath+"/data/" + i0+"/created", "minimum", "an integer of at least 0", data7, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath+"/data/" + i0, "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath+"/data", "type", "an array", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate60(data, instancePath = "", vErrors = []){

validate61(data, instancePath, vErrors);
return vErrors;
}

export const invoiceList: FaultsOf = (value) => tell(validate63(value), ["object","data"]);
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}$", "u");

function validate64(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"list\"", undefined, undefined, "object"]);
}
if(data.data === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "data"]);
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
vErrors.push([instancePath, "additionalProperties", "object, data", data[key0], undefined, key0]);
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"list\"", data0, ""]);
}
if("list" !== data0){
vErrors.push([instancePath+"/object", "const", "\"list\"", data0, ", another value"]);
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a string", undefined, undefined, "id"]);
}
if(data2.object === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "\"invoice\"", undefined, undefined, "object"]);
}
if(data2.period === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a string that matches ^\\d{4}-\\d{2}$", undefined, undefined, "period"]);
}
if(data2.period_start === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "an integer of at least 0", undefined, undefined, "period_start"]);
}
if(data2.period_end === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "an integer of at least 0", undefined, undefined, "period_end"]);
}
if(data2.status === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "one of \"open\", \"issued\"", undefined, undefined, "status"]);
}
if(data2.requests === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "an integer of at least 0", undefined, undefined, "requests"]);
}
if(data2.total === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "a number of at least 0", undefined, undefined, "total"]);
}
if(data2.total_micros === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "an integer of at least 0", undefined, undefined, "total_micros"]);
}
if(data2.currency === undefined){
vErrors.push([instancePath+"/data/" + i0, "required", "\"usd\"", undefined, undefined, "currency"]);
}
for(const key1 in data2){
if(!(["id","object","period","period_start","period_end","status","requests","total","total_micros","currency"].includes(key1))){
vErrors.push([instancePath+"/data/" + i0, "additionalProperties", "id, object, period, period_start, period_end, status, requests, total, total_micros, currency", data2[key1], undefined, key1]);
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/id", "type", "a string", data3, ""]);
}
}
if(data2.object !== undefined){
let data4 = data2.object;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/object", "type", "\"invoice\"", data4, ""]);
}
if("invoice" !== data4){
vErrors.push([instancePath+"/data/" + i0+"/object", "const", "\"invoice\"", data4, ", another value"]);
}
}
if(data2.period !== undefined){
let data5 = data2.period;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors.push([instancePath+"/data/" + i0+"/period", "pattern", "a string that matches ^\\d{4}-\\d{2}$", data5, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/data/" + i0+"/period", "type", "a string that matches ^\\d{4}-\\d{2}$", data5, ""]);
}
}
if(data2.period_start !== undefined){
let data6 = data2.period_start;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/data/" + i0+"/period_start", "type", "an integer of at least 0", data6, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors.push([instancePath+"/data/" + i0+"/period_start", "minimum", "an integer of at least 0", data6, ", below 0"]);
}
}
}
if(data2.period_end !== undefined){
let data7 = data2.period_end;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors.push([instancePath+"/data/" + i0+"/period_end", "type", "an integer of at least 0", data7, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors.push([instancePath+"/data/" + i0+"/period_end", "minimum", "an integer of at least 0", data7, ", below 0"]);
}
}
}
if(data2.status !== undefined){
let data8 = data2.status;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/status", "type", "one of \"open\", \"issued\"", data8, ""]);
}
if(!((data8 === "open") || (data8 === "issued"))){
vErrors.push([instancePath+"/data/" + i0+"/status", "enum", "one of \"open\", \"issued\"", data8, ", which is not in the list"]);
}
}
if(data2.requests !== undefined){
let data9 = data2.requests;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors.push([instancePath+"/data/" + i0+"/requests", "type", "an integer of at least 0", data9, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors.push([instancePath+"/data/" + i0+"/requests", "minimum", "an integer of at least 0", data9, ", below 0"]);
}
}
}
if(data2.total !== undefined){
let data10 = data2.total;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors.push([instancePath+"/data/" + i0+"/total", "minimum", "a number of at least 0", data10, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/data/" + i0+"/total", "type", "a number of at least 0", data10, "", undefined, undefined, 0]);
}
}
if(data2.total_micros !== undefined){
let data11 = data2.total_micros;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors.push([instancePath+"/data/" + i0+"/total_micros", "type", "an integer of at least 0", data11, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors.push([instancePath+"/data/" + i0+"/total_micros", "minimum", "an integer of at least 0", data11, ", below 0"]);
}
}
}
if(data2.currency !== undefined){
let data12 = data2.currency;
if(typeof data12 !== "string"){
vErrors.push([instancePath+"/data/" + i0+"/currency", "type", "\"usd\"", data12, ""]);
}
if("usd" !== data12){
vErrors.push([instancePath+"/data/" + i0+"/currency", "const", "\"usd\"", data12, ", another value"]);
}
}
}
else {
vErrors.push([instancePath+"/data/" + i0, "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath+"/data", "type", "an array", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate63(data, instancePath = "", vErrors = []){

validate64(data, instancePath, vErrors);
return vErrors;
}

