// Written by `pnpm generate` from openapi/aurous/; change it there.
// @ts-nocheck: written by ajv
import { tell, type FaultsOf } from '../../compiled.ts'

export const estimate: FaultsOf = (value) => tell(validate20(value), ["object","estimated_cost","currency"]);

function validate21(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"estimate\"", undefined, undefined, "object"]);
}
if(data.estimated_cost === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "estimated_cost"]);
}
if(data.currency === undefined){
vErrors.push([instancePath, "required", "\"credit\"", undefined, undefined, "currency"]);
}
for(const key0 in data){
if(!(((key0 === "object") || (key0 === "estimated_cost")) || (key0 === "currency"))){
vErrors.push([instancePath, "additionalProperties", "object, estimated_cost, currency", data[key0], undefined, key0]);
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"estimate\"", data0, ""]);
}
if("estimate" !== data0){
vErrors.push([instancePath+"/object", "const", "\"estimate\"", data0, ", another value"]);
}
}
if(data.estimated_cost !== undefined){
let data1 = data.estimated_cost;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.amount === undefined){
vErrors.push([instancePath+"/estimated_cost", "required", "a number of at least 0", undefined, undefined, "amount"]);
}
if(data1.breakdown === undefined){
vErrors.push([instancePath+"/estimated_cost", "required", "a value that fits CostBreakdown", undefined, undefined, "breakdown"]);
}
for(const key1 in data1){
if(!((key1 === "amount") || (key1 === "breakdown"))){
vErrors.push([instancePath+"/estimated_cost", "additionalProperties", "amount, breakdown", data1[key1], undefined, key1]);
}
}
if(data1.amount !== undefined){
let data2 = data1.amount;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/estimated_cost/amount", "minimum", "a number of at least 0", data2, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/estimated_cost/amount", "type", "a number of at least 0", data2, "", undefined, undefined, 0]);
}
}
if(data1.breakdown !== undefined){
let data3 = data1.breakdown;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.base === undefined){
vErrors.push([instancePath+"/estimated_cost/breakdown", "required", "a number of at least 0", undefined, undefined, "base"]);
}
for(const key2 in data3){
if(!((key2 === "base") || (key2 === "enhance"))){
vErrors.push([instancePath+"/estimated_cost/breakdown", "additionalProperties", "base, enhance", data3[key2], undefined, key2]);
}
}
if(data3.base !== undefined){
let data4 = data3.base;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors.push([instancePath+"/estimated_cost/breakdown/base", "minimum", "a number of at least 0", data4, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/estimated_cost/breakdown/base", "type", "a number of at least 0", data4, "", undefined, undefined, 0]);
}
}
if(data3.enhance !== undefined){
let data5 = data3.enhance;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors.push([instancePath+"/estimated_cost/breakdown/enhance", "minimum", "a number of at least 0", data5, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/estimated_cost/breakdown/enhance", "type", "a number of at least 0", data5, "", undefined, undefined, 0]);
}
}
}
else {
vErrors.push([instancePath+"/estimated_cost/breakdown", "type", "an object", data3, ""]);
}
}
}
else {
vErrors.push([instancePath+"/estimated_cost", "type", "an object", data1, ""]);
}
}
if(data.currency !== undefined){
let data6 = data.currency;
if(typeof data6 !== "string"){
vErrors.push([instancePath+"/currency", "type", "\"credit\"", data6, ""]);
}
if("credit" !== data6){
vErrors.push([instancePath+"/currency", "const", "\"credit\"", data6, ", another value"]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate20(data, instancePath = "", vErrors = []){

validate21(data, instancePath, vErrors);
return vErrors;
}

export const invalidRequestError: FaultsOf = (value) => tell(validate23(value), ["error"]);
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const pattern4 = /* @__PURE__ */ new RegExp("^req_[0-9A-HJKMNP-TV-Z]{26}$", "u");

function validate23(data, instancePath = "", vErrors = []){

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "one of \"invalid_format\", \"value_out_of_range\", \"missing_field\", \"parameter_invalid_combination\", \"mutually_exclusive_input\", \"character_not_ready\", \"unknown_version\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request\"", data1, ""]);
}
if("invalid_request" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "one of \"invalid_format\", \"value_out_of_range\", \"missing_field\", \"parameter_invalid_combination\", \"mutually_exclusive_input\", \"character_not_ready\", \"unknown_version\"", data2, ""]);
}
if(!(((((((data2 === "invalid_format") || (data2 === "value_out_of_range")) || (data2 === "missing_field")) || (data2 === "parameter_invalid_combination")) || (data2 === "mutually_exclusive_input")) || (data2 === "character_not_ready")) || (data2 === "unknown_version"))){
vErrors.push([instancePath+"/error/code", "enum", "one of \"invalid_format\", \"value_out_of_range\", \"missing_field\", \"parameter_invalid_combination\", \"mutually_exclusive_input\", \"character_not_ready\", \"unknown_version\"", data2, ", which is not in the list"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const authenticationError: FaultsOf = (value) => tell(validate24(value), ["error"]);

function validate24(data, instancePath = "", vErrors = []){

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"authentication\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "one of \"missing_api_key\", \"invalid_api_key\", \"revoked_api_key\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"authentication\"", data1, ""]);
}
if("authentication" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"authentication\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "one of \"missing_api_key\", \"invalid_api_key\", \"revoked_api_key\"", data2, ""]);
}
if(!(((data2 === "missing_api_key") || (data2 === "invalid_api_key")) || (data2 === "revoked_api_key"))){
vErrors.push([instancePath+"/error/code", "enum", "one of \"missing_api_key\", \"invalid_api_key\", \"revoked_api_key\"", data2, ", which is not in the list"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const notFoundError: FaultsOf = (value) => tell(validate25(value), ["error"]);

function validate25(data, instancePath = "", vErrors = []){

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"not_found\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"resource_not_found\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"not_found\"", data1, ""]);
}
if("not_found" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"not_found\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"resource_not_found\"", data2, ""]);
}
if("resource_not_found" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"resource_not_found\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const methodNotAllowedError: FaultsOf = (value) => tell(validate26(value), ["error"]);

function validate26(data, instancePath = "", vErrors = []){

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"method_not_allowed\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request\"", data1, ""]);
}
if("invalid_request" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"method_not_allowed\"", data2, ""]);
}
if("method_not_allowed" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"method_not_allowed\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const payloadTooLargeError: FaultsOf = (value) => tell(validate27(value), ["error"]);

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"payload_too_large\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request\"", data1, ""]);
}
if("invalid_request" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"payload_too_large\"", data2, ""]);
}
if("payload_too_large" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"payload_too_large\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const unsupportedMediaTypeError: FaultsOf = (value) => tell(validate28(value), ["error"]);

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"unsupported_media_type\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request\"", data1, ""]);
}
if("invalid_request" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"unsupported_media_type\"", data2, ""]);
}
if("unsupported_media_type" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"unsupported_media_type\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const rateLimitError: FaultsOf = (value) => tell(validate29(value), ["error"]);

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"rate_limit\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"too_many_requests\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"rate_limit\"", data1, ""]);
}
if("rate_limit" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"rate_limit\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"too_many_requests\"", data2, ""]);
}
if("too_many_requests" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"too_many_requests\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const serverError: FaultsOf = (value) => tell(validate30(value), ["error"]);

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"server_error\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"internal_error\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"server_error\"", data1, ""]);
}
if("server_error" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"server_error\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"internal_error\"", data2, ""]);
}
if("internal_error" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"internal_error\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const generation: FaultsOf = (value) => tell(validate31(value), ["id","status","prompt","created_at","media_type","negative_prompt","output_urls","reference_image_urls","error_message","duration_ms","cost","width","height","image_count","size_preset","inference_type","cfg_rescale","denoise_strength","seed","character_id","loras","aurous_version","creation_request_id","completed_at"]);
const pattern12 = /* @__PURE__ */ new RegExp("^img_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const formats16 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function validate33(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
vErrors.push([instancePath, "required", "a number of at least 0", undefined, undefined, "amount"]);
}
if(data.currency === undefined){
vErrors.push([instancePath, "required", "\"credit\"", undefined, undefined, "currency"]);
}
if(data.breakdown === undefined){
vErrors.push([instancePath, "required", "a value that fits CostBreakdown", undefined, undefined, "breakdown"]);
}
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "currency")) || (key0 === "breakdown"))){
vErrors.push([instancePath, "additionalProperties", "amount, currency, breakdown", data[key0], undefined, key0]);
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors.push([instancePath+"/amount", "minimum", "a number of at least 0", data0, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/amount", "type", "a number of at least 0", data0, "", undefined, undefined, 0]);
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/currency", "type", "\"credit\"", data1, ""]);
}
if("credit" !== data1){
vErrors.push([instancePath+"/currency", "const", "\"credit\"", data1, ", another value"]);
}
}
if(data.breakdown !== undefined){
let data2 = data.breakdown;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.base === undefined){
vErrors.push([instancePath+"/breakdown", "required", "a number of at least 0", undefined, undefined, "base"]);
}
for(const key1 in data2){
if(!((key1 === "base") || (key1 === "enhance"))){
vErrors.push([instancePath+"/breakdown", "additionalProperties", "base, enhance", data2[key1], undefined, key1]);
}
}
if(data2.base !== undefined){
let data3 = data2.base;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors.push([instancePath+"/breakdown/base", "minimum", "a number of at least 0", data3, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/breakdown/base", "type", "a number of at least 0", data3, "", undefined, undefined, 0]);
}
}
if(data2.enhance !== undefined){
let data4 = data2.enhance;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors.push([instancePath+"/breakdown/enhance", "minimum", "a number of at least 0", data4, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/breakdown/enhance", "type", "a number of at least 0", data4, "", undefined, undefined, 0]);
}
}
}
else {
vErrors.push([instancePath+"/breakdown", "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate32(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string that matches ^img_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "id"]);
}
if(data.status === undefined){
vErrors.push([instancePath, "required", "one of \"pending\", \"processing\", \"succeeded\", \"failed\", \"cancelled\", \"expired\", \"moderation_rejected\"", undefined, undefined, "status"]);
}
if(data.prompt === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "prompt"]);
}
if(data.created_at === undefined){
vErrors.push([instancePath, "required", "a string in the format date-time", undefined, undefined, "created_at"]);
}
if(data.media_type === undefined){
vErrors.push([instancePath, "required", "\"image\"", undefined, undefined, "media_type"]);
}
if(data.negative_prompt === undefined){
vErrors.push([instancePath, "required", "a string or null", undefined, undefined, "negative_prompt"]);
}
if(data.output_urls === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "output_urls"]);
}
if(data.reference_image_urls === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "reference_image_urls"]);
}
if(data.error_message === undefined){
vErrors.push([instancePath, "required", "a string or null", undefined, undefined, "error_message"]);
}
if(data.duration_ms === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0 or null", undefined, undefined, "duration_ms"]);
}
if(data.cost === undefined){
vErrors.push([instancePath, "required", "a value that fits Cost", undefined, undefined, "cost"]);
}
if(data.width === undefined){
vErrors.push([instancePath, "required", "an integer from 1024 to 4096", undefined, undefined, "width"]);
}
if(data.height === undefined){
vErrors.push([instancePath, "required", "an integer from 1024 to 4096", undefined, undefined, "height"]);
}
if(data.image_count === undefined){
vErrors.push([instancePath, "required", "an integer from 1 to 4", undefined, undefined, "image_count"]);
}
if(data.size_preset === undefined){
vErrors.push([instancePath, "required", "a string or null", undefined, undefined, "size_preset"]);
}
if(data.inference_type === undefined){
vErrors.push([instancePath, "required", "one of \"text_to_image\", \"image_to_image\"", undefined, undefined, "inference_type"]);
}
if(data.cfg_rescale === undefined){
vErrors.push([instancePath, "required", "a number from 0 to 1", undefined, undefined, "cfg_rescale"]);
}
if(data.denoise_strength === undefined){
vErrors.push([instancePath, "required", "a number from 0 to 1 or null", undefined, undefined, "denoise_strength"]);
}
if(data.seed === undefined){
vErrors.push([instancePath, "required", "an integer or null", undefined, undefined, "seed"]);
}
if(data.character_id === undefined){
vErrors.push([instancePath, "required", "a string or null", undefined, undefined, "character_id"]);
}
if(data.loras === undefined){
vErrors.push([instancePath, "required", "an array or null", undefined, undefined, "loras"]);
}
if(data.aurous_version === undefined){
vErrors.push([instancePath, "required", "one of \"2026-05-15\", \"2026-09-01\"", undefined, undefined, "aurous_version"]);
}
if(data.creation_request_id === undefined){
vErrors.push([instancePath, "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "creation_request_id"]);
}
if(data.completed_at === undefined){
vErrors.push([instancePath, "required", "a string in the format date-time or null", undefined, undefined, "completed_at"]);
}
for(const key0 in data){
if(!(["id","status","prompt","created_at","media_type","negative_prompt","output_urls","reference_image_urls","error_message","duration_ms","cost","width","height","image_count","size_preset","inference_type","cfg_rescale","denoise_strength","seed","character_id","loras","aurous_version","creation_request_id","completed_at"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "id, status, prompt, created_at, media_type, negative_prompt, output_urls, reference_image_urls, error_message, duration_ms, cost, width, height, image_count, size_preset, inference_type, cfg_rescale, denoise_strength, seed, character_id, loras, aurous_version, creation_request_id, completed_at", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors.push([instancePath+"/id", "pattern", "a string that matches ^img_[0-9A-HJKMNP-TV-Z]{26}$", data0, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/id", "type", "a string that matches ^img_[0-9A-HJKMNP-TV-Z]{26}$", data0, ""]);
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/status", "type", "one of \"pending\", \"processing\", \"succeeded\", \"failed\", \"cancelled\", \"expired\", \"moderation_rejected\"", data1, ""]);
}
if(!(((((((data1 === "pending") || (data1 === "processing")) || (data1 === "succeeded")) || (data1 === "failed")) || (data1 === "cancelled")) || (data1 === "expired")) || (data1 === "moderation_rejected"))){
vErrors.push([instancePath+"/status", "enum", "one of \"pending\", \"processing\", \"succeeded\", \"failed\", \"cancelled\", \"expired\", \"moderation_rejected\"", data1, ", which is not in the list"]);
}
}
if(data.prompt !== undefined){
let data2 = data.prompt;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/prompt", "type", "a string", data2, ""]);
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats16.test(data3))){
vErrors.push([instancePath+"/created_at", "format", "a string in the format date-time", data3, ", which is no date-time"]);
}
}
else {
vErrors.push([instancePath+"/created_at", "type", "a string in the format date-time", data3, ""]);
}
}
if(data.media_type !== undefined){
let data4 = data.media_type;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/media_type", "type", "\"image\"", data4, ""]);
}
if("image" !== data4){
vErrors.push([instancePath+"/media_type", "const", "\"image\"", data4, ", another value"]);
}
}
if(data.negative_prompt !== undefined){
let data5 = data.negative_prompt;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors.push([instancePath+"/negative_prompt", "type", "a string or null", data5, ""]);
}
}
if(data.output_urls !== undefined){
let data6 = data.output_urls;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors.push([instancePath+"/output_urls/" + i0, "format", "a string in the format uri", data7, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/output_urls/" + i0, "type", "a string in the format uri", data7, ""]);
}
}
}
else {
vErrors.push([instancePath+"/output_urls", "type", "an array", data6, ""]);
}
}
if(data.reference_image_urls !== undefined){
let data8 = data.reference_image_urls;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/reference_image_urls/" + i1, "type", "a string", data9, ""]);
}
}
}
else {
vErrors.push([instancePath+"/reference_image_urls", "type", "an array", data8, ""]);
}
}
if(data.error_message !== undefined){
let data10 = data.error_message;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors.push([instancePath+"/error_message", "type", "a string or null", data10, ""]);
}
}
if(data.duration_ms !== undefined){
let data11 = data.duration_ms;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
vErrors.push([instancePath+"/duration_ms", "type", "an integer of at least 0 or null", data11, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors.push([instancePath+"/duration_ms", "minimum", "an integer of at least 0 or null", data11, ", below 0"]);
}
}
}
if(data.cost !== undefined){
validate33(data.cost, instancePath+"/cost", vErrors);
}
if(data.width !== undefined){
let data13 = data.width;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors.push([instancePath+"/width", "type", "an integer from 1024 to 4096", data13, ", not a whole number", undefined, 4096, 1024]);
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4096 || isNaN(data13)){
vErrors.push([instancePath+"/width", "maximum", "an integer from 1024 to 4096", data13, ", above 4096"]);
}
if(data13 < 1024 || isNaN(data13)){
vErrors.push([instancePath+"/width", "minimum", "an integer from 1024 to 4096", data13, ", below 1024"]);
}
}
}
if(data.height !== undefined){
let data14 = data.height;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors.push([instancePath+"/height", "type", "an integer from 1024 to 4096", data14, ", not a whole number", undefined, 4096, 1024]);
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4096 || isNaN(data14)){
vErrors.push([instancePath+"/height", "maximum", "an integer from 1024 to 4096", data14, ", above 4096"]);
}
if(data14 < 1024 || isNaN(data14)){
vErrors.push([instancePath+"/height", "minimum", "an integer from 1024 to 4096", data14, ", below 1024"]);
}
}
}
if(data.image_count !== undefined){
let data15 = data.image_count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors.push([instancePath+"/image_count", "type", "an integer from 1 to 4", data15, ", not a whole number", undefined, 4, 1]);
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4 || isNaN(data15)){
vErrors.push([instancePath+"/image_count", "maximum", "an integer from 1 to 4", data15, ", above 4"]);
}
if(data15 < 1 || isNaN(data15)){
vErrors.push([instancePath+"/image_count", "minimum", "an integer from 1 to 4", data15, ", below 1"]);
}
}
}
if(data.size_preset !== undefined){
let data16 = data.size_preset;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors.push([instancePath+"/size_preset", "type", "a string or null", data16, ""]);
}
}
if(data.inference_type !== undefined){
let data17 = data.inference_type;
if(typeof data17 !== "string"){
vErrors.push([instancePath+"/inference_type", "type", "one of \"text_to_image\", \"image_to_image\"", data17, ""]);
}
if(!((data17 === "text_to_image") || (data17 === "image_to_image"))){
vErrors.push([instancePath+"/inference_type", "enum", "one of \"text_to_image\", \"image_to_image\"", data17, ", which is not in the list"]);
}
}
if(data.cfg_rescale !== undefined){
let data18 = data.cfg_rescale;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
vErrors.push([instancePath+"/cfg_rescale", "maximum", "a number from 0 to 1", data18, ", above 1"]);
}
if(data18 < 0 || isNaN(data18)){
vErrors.push([instancePath+"/cfg_rescale", "minimum", "a number from 0 to 1", data18, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/cfg_rescale", "type", "a number from 0 to 1", data18, "", undefined, 1, 0]);
}
}
if(data.denoise_strength !== undefined){
let data19 = data.denoise_strength;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
vErrors.push([instancePath+"/denoise_strength", "type", "a number from 0 to 1 or null", data19, "", undefined, 1, 0]);
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
vErrors.push([instancePath+"/denoise_strength", "maximum", "a number from 0 to 1 or null", data19, ", above 1"]);
}
if(data19 < 0 || isNaN(data19)){
vErrors.push([instancePath+"/denoise_strength", "minimum", "a number from 0 to 1 or null", data19, ", below 0"]);
}
}
}
if(data.seed !== undefined){
let data20 = data.seed;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
vErrors.push([instancePath+"/seed", "type", "an integer or null", data20, ", not a whole number"]);
}
}
if(data.character_id !== undefined){
let data21 = data.character_id;
if((typeof data21 !== "string") && (data21 !== null)){
vErrors.push([instancePath+"/character_id", "type", "a string or null", data21, ""]);
}
}
if(data.loras !== undefined){
let data22 = data.loras;
if((!(Array.isArray(data22))) && (data22 !== null)){
vErrors.push([instancePath+"/loras", "type", "an array or null", data22, ""]);
}
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id === undefined){
vErrors.push([instancePath+"/loras/" + i2, "required", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", undefined, undefined, "id"]);
}
if(data23.name === undefined){
vErrors.push([instancePath+"/loras/" + i2, "required", "a string", undefined, undefined, "name"]);
}
for(const key1 in data23){
if(!((key1 === "id") || (key1 === "name"))){
vErrors.push([instancePath+"/loras/" + i2, "additionalProperties", "id, name", data23[key1], undefined, key1]);
}
}
if(data23.id !== undefined){
let data24 = data23.id;
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
vErrors.push([instancePath+"/loras/" + i2+"/id", "pattern", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data24, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/loras/" + i2+"/id", "type", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data24, ""]);
}
}
if(data23.name !== undefined){
let data25 = data23.name;
if(typeof data25 !== "string"){
vErrors.push([instancePath+"/loras/" + i2+"/name", "type", "a string", data25, ""]);
}
}
}
else {
vErrors.push([instancePath+"/loras/" + i2, "type", "an object", data23, ""]);
}
}
}
}
if(data.aurous_version !== undefined){
let data26 = data.aurous_version;
if(!((data26 === "2026-05-15") || (data26 === "2026-09-01"))){
vErrors.push([instancePath+"/aurous_version", "enum", "one of \"2026-05-15\", \"2026-09-01\"", data26, ", which is not in the list"]);
}
if(typeof data26 === "string"){
if(!pattern14.test(data26)){
vErrors.push([instancePath+"/aurous_version", "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data26, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/aurous_version", "type", "one of \"2026-05-15\", \"2026-09-01\"", data26, ""]);
}
}
if(data.creation_request_id !== undefined){
let data27 = data.creation_request_id;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
vErrors.push([instancePath+"/creation_request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data27, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/creation_request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data27, ""]);
}
}
if(data.completed_at !== undefined){
let data28 = data.completed_at;
if((typeof data28 !== "string") && (data28 !== null)){
vErrors.push([instancePath+"/completed_at", "type", "a string in the format date-time or null", data28, ""]);
}
if(typeof data28 === "string"){
if(!(formats16.test(data28))){
vErrors.push([instancePath+"/completed_at", "format", "a string in the format date-time or null", data28, ", which is no date-time"]);
}
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate31(data, instancePath = "", vErrors = []){

validate32(data, instancePath, vErrors);
return vErrors;
}

export const balanceError: FaultsOf = (value) => tell(validate36(value), ["error"]);

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"balance_too_low\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request\"", data1, ""]);
}
if("invalid_request" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"balance_too_low\"", data2, ""]);
}
if("balance_too_low" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"balance_too_low\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const conflictError: FaultsOf = (value) => tell(validate37(value), ["error"]);

function validate37(data, instancePath = "", vErrors = []){

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "\"idempotency_key_in_use\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request\"", data1, ""]);
}
if("invalid_request" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "\"idempotency_key_in_use\"", data2, ""]);
}
if("idempotency_key_in_use" !== data2){
vErrors.push([instancePath+"/error/code", "const", "\"idempotency_key_in_use\"", data2, ", another value"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const loraList: FaultsOf = (value) => tell(validate38(value), []);
const pattern19 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate39(data, instancePath = "", vErrors = []){

if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", undefined, undefined, "id"]);
}
if(data0.name === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a string", undefined, undefined, "name"]);
}
if(data0.slug === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a string that matches ^[a-z0-9]+(-[a-z0-9]+)*$", undefined, undefined, "slug"]);
}
if(data0.is_public === undefined){
vErrors.push([instancePath+"/" + i0, "required", "true or false", undefined, undefined, "is_public"]);
}
if(data0.default_steps === undefined){
vErrors.push([instancePath+"/" + i0, "required", "an integer from 1 to 100 or null", undefined, undefined, "default_steps"]);
}
if(data0.default_guidance_scale === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a number from 0.1 to 30 or null", undefined, undefined, "default_guidance_scale"]);
}
if(data0.default_cfg_rescale === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a number from 0 to 1 or null", undefined, undefined, "default_cfg_rescale"]);
}
if(data0.default_denoise_strength === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a number from 0 to 1 or null", undefined, undefined, "default_denoise_strength"]);
}
for(const key0 in data0){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "slug")) || (key0 === "is_public")) || (key0 === "default_steps")) || (key0 === "default_guidance_scale")) || (key0 === "default_cfg_rescale")) || (key0 === "default_denoise_strength"))){
vErrors.push([instancePath+"/" + i0, "additionalProperties", "id, name, slug, is_public, default_steps, default_guidance_scale, default_cfg_rescale, default_denoise_strength", data0[key0], undefined, key0]);
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
vErrors.push([instancePath+"/" + i0+"/id", "pattern", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data1, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/" + i0+"/id", "type", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data1, ""]);
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/" + i0+"/name", "type", "a string", data2, ""]);
}
}
if(data0.slug !== undefined){
let data3 = data0.slug;
if(typeof data3 === "string"){
if(!pattern19.test(data3)){
vErrors.push([instancePath+"/" + i0+"/slug", "pattern", "a string that matches ^[a-z0-9]+(-[a-z0-9]+)*$", data3, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/" + i0+"/slug", "type", "a string that matches ^[a-z0-9]+(-[a-z0-9]+)*$", data3, ""]);
}
}
if(data0.is_public !== undefined){
let data4 = data0.is_public;
if(typeof data4 !== "boolean"){
vErrors.push([instancePath+"/" + i0+"/is_public", "type", "true or false", data4, ""]);
}
}
if(data0.default_steps !== undefined){
let data5 = data0.default_steps;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors.push([instancePath+"/" + i0+"/default_steps", "type", "an integer from 1 to 100 or null", data5, ", not a whole number", undefined, 100, 1]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors.push([instancePath+"/" + i0+"/default_steps", "maximum", "an integer from 1 to 100 or null", data5, ", above 100"]);
}
if(data5 < 1 || isNaN(data5)){
vErrors.push([instancePath+"/" + i0+"/default_steps", "minimum", "an integer from 1 to 100 or null", data5, ", below 1"]);
}
}
}
if(data0.default_guidance_scale !== undefined){
let data6 = data0.default_guidance_scale;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
vErrors.push([instancePath+"/" + i0+"/default_guidance_scale", "type", "a number from 0.1 to 30 or null", data6, "", undefined, 30, 0.1]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 30 || isNaN(data6)){
vErrors.push([instancePath+"/" + i0+"/default_guidance_scale", "maximum", "a number from 0.1 to 30 or null", data6, ", above 30"]);
}
if(data6 < 0.1 || isNaN(data6)){
vErrors.push([instancePath+"/" + i0+"/default_guidance_scale", "minimum", "a number from 0.1 to 30 or null", data6, ", below 0.1"]);
}
}
}
if(data0.default_cfg_rescale !== undefined){
let data7 = data0.default_cfg_rescale;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
vErrors.push([instancePath+"/" + i0+"/default_cfg_rescale", "type", "a number from 0 to 1 or null", data7, "", undefined, 1, 0]);
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors.push([instancePath+"/" + i0+"/default_cfg_rescale", "maximum", "a number from 0 to 1 or null", data7, ", above 1"]);
}
if(data7 < 0 || isNaN(data7)){
vErrors.push([instancePath+"/" + i0+"/default_cfg_rescale", "minimum", "a number from 0 to 1 or null", data7, ", below 0"]);
}
}
}
if(data0.default_denoise_strength !== undefined){
let data8 = data0.default_denoise_strength;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
vErrors.push([instancePath+"/" + i0+"/default_denoise_strength", "type", "a number from 0 to 1 or null", data8, "", undefined, 1, 0]);
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors.push([instancePath+"/" + i0+"/default_denoise_strength", "maximum", "a number from 0 to 1 or null", data8, ", above 1"]);
}
if(data8 < 0 || isNaN(data8)){
vErrors.push([instancePath+"/" + i0+"/default_denoise_strength", "minimum", "a number from 0 to 1 or null", data8, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath+"/" + i0, "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an array", data, ""]);
}
return vErrors;
}


function validate38(data, instancePath = "", vErrors = []){

validate39(data, instancePath, vErrors);
return vErrors;
}

export const characterList: FaultsOf = (value) => tell(validate41(value), []);
const pattern20 = /* @__PURE__ */ new RegExp("^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "u");

function validate42(data, instancePath = "", vErrors = []){

if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", undefined, undefined, "id"]);
}
if(data0.name === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a string", undefined, undefined, "name"]);
}
if(data0.status === undefined){
vErrors.push([instancePath+"/" + i0, "required", "one of \"synthesizing\", \"reviewing\", \"ready\", \"failed\"", undefined, undefined, "status"]);
}
if(data0.created_at === undefined){
vErrors.push([instancePath+"/" + i0, "required", "a string in the format date-time", undefined, undefined, "created_at"]);
}
if(data0.reference_count === undefined){
vErrors.push([instancePath+"/" + i0, "required", "an integer from 1 to 6", undefined, undefined, "reference_count"]);
}
for(const key0 in data0){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "created_at")) || (key0 === "reference_count"))){
vErrors.push([instancePath+"/" + i0, "additionalProperties", "id, name, status, created_at, reference_count", data0[key0], undefined, key0]);
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
vErrors.push([instancePath+"/" + i0+"/id", "pattern", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data1, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/" + i0+"/id", "type", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data1, ""]);
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/" + i0+"/name", "type", "a string", data2, ""]);
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/" + i0+"/status", "type", "one of \"synthesizing\", \"reviewing\", \"ready\", \"failed\"", data3, ""]);
}
if(!((((data3 === "synthesizing") || (data3 === "reviewing")) || (data3 === "ready")) || (data3 === "failed"))){
vErrors.push([instancePath+"/" + i0+"/status", "enum", "one of \"synthesizing\", \"reviewing\", \"ready\", \"failed\"", data3, ", which is not in the list"]);
}
}
if(data0.created_at !== undefined){
let data4 = data0.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors.push([instancePath+"/" + i0+"/created_at", "format", "a string in the format date-time", data4, ", which is no date-time"]);
}
}
else {
vErrors.push([instancePath+"/" + i0+"/created_at", "type", "a string in the format date-time", data4, ""]);
}
}
if(data0.reference_count !== undefined){
let data5 = data0.reference_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors.push([instancePath+"/" + i0+"/reference_count", "type", "an integer from 1 to 6", data5, ", not a whole number", undefined, 6, 1]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 6 || isNaN(data5)){
vErrors.push([instancePath+"/" + i0+"/reference_count", "maximum", "an integer from 1 to 6", data5, ", above 6"]);
}
if(data5 < 1 || isNaN(data5)){
vErrors.push([instancePath+"/" + i0+"/reference_count", "minimum", "an integer from 1 to 6", data5, ", below 1"]);
}
}
}
}
else {
vErrors.push([instancePath+"/" + i0, "type", "an object", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an array", data, ""]);
}
return vErrors;
}


function validate41(data, instancePath = "", vErrors = []){

validate42(data, instancePath, vErrors);
return vErrors;
}

export const character: FaultsOf = (value) => tell(validate44(value), ["id","name","status","created_at","reference_count"]);

function validate44(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", undefined, undefined, "id"]);
}
if(data.name === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "name"]);
}
if(data.status === undefined){
vErrors.push([instancePath, "required", "one of \"synthesizing\", \"reviewing\", \"ready\", \"failed\"", undefined, undefined, "status"]);
}
if(data.created_at === undefined){
vErrors.push([instancePath, "required", "a string in the format date-time", undefined, undefined, "created_at"]);
}
if(data.reference_count === undefined){
vErrors.push([instancePath, "required", "an integer from 1 to 6", undefined, undefined, "reference_count"]);
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "created_at")) || (key0 === "reference_count"))){
vErrors.push([instancePath, "additionalProperties", "id, name, status, created_at, reference_count", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
vErrors.push([instancePath+"/id", "pattern", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data0, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/id", "type", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data0, ""]);
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/name", "type", "a string", data1, ""]);
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/status", "type", "one of \"synthesizing\", \"reviewing\", \"ready\", \"failed\"", data2, ""]);
}
if(!((((data2 === "synthesizing") || (data2 === "reviewing")) || (data2 === "ready")) || (data2 === "failed"))){
vErrors.push([instancePath+"/status", "enum", "one of \"synthesizing\", \"reviewing\", \"ready\", \"failed\"", data2, ", which is not in the list"]);
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats16.test(data3))){
vErrors.push([instancePath+"/created_at", "format", "a string in the format date-time", data3, ", which is no date-time"]);
}
}
else {
vErrors.push([instancePath+"/created_at", "type", "a string in the format date-time", data3, ""]);
}
}
if(data.reference_count !== undefined){
let data4 = data.reference_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors.push([instancePath+"/reference_count", "type", "an integer from 1 to 6", data4, ", not a whole number", undefined, 6, 1]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
vErrors.push([instancePath+"/reference_count", "maximum", "an integer from 1 to 6", data4, ", above 6"]);
}
if(data4 < 1 || isNaN(data4)){
vErrors.push([instancePath+"/reference_count", "minimum", "an integer from 1 to 6", data4, ", below 1"]);
}
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const uploadedFile: FaultsOf = (value) => tell(validate45(value), ["id","object","purpose","mime_type","size_bytes","width_px","height_px","url","expires_at"]);
const pattern22 = /* @__PURE__ */ new RegExp("^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", "u");

function validate45(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string that matches ^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", undefined, undefined, "id"]);
}
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"file\"", undefined, undefined, "object"]);
}
if(data.purpose === undefined){
vErrors.push([instancePath, "required", "one of \"reference\", \"first_frame\", \"last_frame\"", undefined, undefined, "purpose"]);
}
if(data.mime_type === undefined){
vErrors.push([instancePath, "required", "one of \"image/png\", \"image/jpeg\", \"image/webp\"", undefined, undefined, "mime_type"]);
}
if(data.size_bytes === undefined){
vErrors.push([instancePath, "required", "an integer from 1 to 10000000", undefined, undefined, "size_bytes"]);
}
if(data.width_px === undefined){
vErrors.push([instancePath, "required", "an integer from 1 to 4096", undefined, undefined, "width_px"]);
}
if(data.height_px === undefined){
vErrors.push([instancePath, "required", "an integer from 1 to 4096", undefined, undefined, "height_px"]);
}
if(data.url === undefined){
vErrors.push([instancePath, "required", "a string in the format uri", undefined, undefined, "url"]);
}
if(data.expires_at === undefined){
vErrors.push([instancePath, "required", "a string in the format date-time", undefined, undefined, "expires_at"]);
}
for(const key0 in data){
if(!(["id","object","purpose","mime_type","size_bytes","width_px","height_px","url","expires_at"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "id, object, purpose, mime_type, size_bytes, width_px, height_px, url, expires_at", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
vErrors.push([instancePath+"/id", "pattern", "a string that matches ^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", data0, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/id", "type", "a string that matches ^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", data0, ""]);
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"file\"", data1, ""]);
}
if("file" !== data1){
vErrors.push([instancePath+"/object", "const", "\"file\"", data1, ", another value"]);
}
}
if(data.purpose !== undefined){
let data2 = data.purpose;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/purpose", "type", "one of \"reference\", \"first_frame\", \"last_frame\"", data2, ""]);
}
if(!(((data2 === "reference") || (data2 === "first_frame")) || (data2 === "last_frame"))){
vErrors.push([instancePath+"/purpose", "enum", "one of \"reference\", \"first_frame\", \"last_frame\"", data2, ", which is not in the list"]);
}
}
if(data.mime_type !== undefined){
let data3 = data.mime_type;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/mime_type", "type", "one of \"image/png\", \"image/jpeg\", \"image/webp\"", data3, ""]);
}
if(!(((data3 === "image/png") || (data3 === "image/jpeg")) || (data3 === "image/webp"))){
vErrors.push([instancePath+"/mime_type", "enum", "one of \"image/png\", \"image/jpeg\", \"image/webp\"", data3, ", which is not in the list"]);
}
}
if(data.size_bytes !== undefined){
let data4 = data.size_bytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors.push([instancePath+"/size_bytes", "type", "an integer from 1 to 10000000", data4, ", not a whole number", undefined, 10000000, 1]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
vErrors.push([instancePath+"/size_bytes", "maximum", "an integer from 1 to 10000000", data4, ", above 10000000"]);
}
if(data4 < 1 || isNaN(data4)){
vErrors.push([instancePath+"/size_bytes", "minimum", "an integer from 1 to 10000000", data4, ", below 1"]);
}
}
}
if(data.width_px !== undefined){
let data5 = data.width_px;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors.push([instancePath+"/width_px", "type", "an integer from 1 to 4096", data5, ", not a whole number", undefined, 4096, 1]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4096 || isNaN(data5)){
vErrors.push([instancePath+"/width_px", "maximum", "an integer from 1 to 4096", data5, ", above 4096"]);
}
if(data5 < 1 || isNaN(data5)){
vErrors.push([instancePath+"/width_px", "minimum", "an integer from 1 to 4096", data5, ", below 1"]);
}
}
}
if(data.height_px !== undefined){
let data6 = data.height_px;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/height_px", "type", "an integer from 1 to 4096", data6, ", not a whole number", undefined, 4096, 1]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4096 || isNaN(data6)){
vErrors.push([instancePath+"/height_px", "maximum", "an integer from 1 to 4096", data6, ", above 4096"]);
}
if(data6 < 1 || isNaN(data6)){
vErrors.push([instancePath+"/height_px", "minimum", "an integer from 1 to 4096", data6, ", below 1"]);
}
}
}
if(data.url !== undefined){
let data7 = data.url;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors.push([instancePath+"/url", "format", "a string in the format uri", data7, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/url", "type", "a string in the format uri", data7, ""]);
}
}
if(data.expires_at !== undefined){
let data8 = data.expires_at;
if(typeof data8 === "string"){
if(!(formats16.test(data8))){
vErrors.push([instancePath+"/expires_at", "format", "a string in the format date-time", data8, ", which is no date-time"]);
}
}
else {
vErrors.push([instancePath+"/expires_at", "type", "a string in the format date-time", data8, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const fileTooLargeError: FaultsOf = (value) => tell(validate46(value), ["error"]);

function validate46(data, instancePath = "", vErrors = []){

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
if(data0.type === undefined){
vErrors.push([instancePath+"/error", "required", "\"invalid_request\"", undefined, undefined, "type"]);
}
if(data0.code === undefined){
vErrors.push([instancePath+"/error", "required", "one of \"payload_too_large\", \"storage_limit_exceeded\"", undefined, undefined, "code"]);
}
if(data0.message === undefined){
vErrors.push([instancePath+"/error", "required", "a string", undefined, undefined, "message"]);
}
if(data0.param === undefined){
vErrors.push([instancePath+"/error", "required", "a string or null", undefined, undefined, "param"]);
}
if(data0.doc_url === undefined){
vErrors.push([instancePath+"/error", "required", "a string in the format uri", undefined, undefined, "doc_url"]);
}
if(data0.request_id === undefined){
vErrors.push([instancePath+"/error", "required", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", undefined, undefined, "request_id"]);
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
vErrors.push([instancePath+"/error", "additionalProperties", "type, code, message, param, doc_url, request_id", data0[key1], undefined, key1]);
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error/type", "type", "\"invalid_request\"", data1, ""]);
}
if("invalid_request" !== data1){
vErrors.push([instancePath+"/error/type", "const", "\"invalid_request\"", data1, ", another value"]);
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/error/code", "type", "one of \"payload_too_large\", \"storage_limit_exceeded\"", data2, ""]);
}
if(!((data2 === "payload_too_large") || (data2 === "storage_limit_exceeded"))){
vErrors.push([instancePath+"/error/code", "enum", "one of \"payload_too_large\", \"storage_limit_exceeded\"", data2, ", which is not in the list"]);
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/error/message", "type", "a string", data3, ""]);
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/error/param", "type", "a string or null", data4, ""]);
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/error/doc_url", "format", "a string in the format uri", data5, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/error/doc_url", "type", "a string in the format uri", data5, ""]);
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors.push([instancePath+"/error/request_id", "pattern", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/error/request_id", "type", "a string that matches ^req_[0-9A-HJKMNP-TV-Z]{26}$", data6, ""]);
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

export const pricing: FaultsOf = (value) => tell(validate47(value), ["object","version","currency","image"]);

function validate47(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"pricing\"", undefined, undefined, "object"]);
}
if(data.version === undefined){
vErrors.push([instancePath, "required", "one of \"2026-05-15\", \"2026-09-01\"", undefined, undefined, "version"]);
}
if(data.currency === undefined){
vErrors.push([instancePath, "required", "\"credit\"", undefined, undefined, "currency"]);
}
if(data.image === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "image"]);
}
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "version")) || (key0 === "currency")) || (key0 === "image"))){
vErrors.push([instancePath, "additionalProperties", "object, version, currency, image", data[key0], undefined, key0]);
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"pricing\"", data0, ""]);
}
if("pricing" !== data0){
vErrors.push([instancePath+"/object", "const", "\"pricing\"", data0, ", another value"]);
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!((data1 === "2026-05-15") || (data1 === "2026-09-01"))){
vErrors.push([instancePath+"/version", "enum", "one of \"2026-05-15\", \"2026-09-01\"", data1, ", which is not in the list"]);
}
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
vErrors.push([instancePath+"/version", "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data1, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/version", "type", "one of \"2026-05-15\", \"2026-09-01\"", data1, ""]);
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/currency", "type", "\"credit\"", data2, ""]);
}
if("credit" !== data2){
vErrors.push([instancePath+"/currency", "const", "\"credit\"", data2, ", another value"]);
}
}
if(data.image !== undefined){
let data3 = data.image;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.base === undefined){
vErrors.push([instancePath+"/image", "required", "a number of at least 0", undefined, undefined, "base"]);
}
if(data3.enhance_prompt_multiplier === undefined){
vErrors.push([instancePath+"/image", "required", "a number of at least 1", undefined, undefined, "enhance_prompt_multiplier"]);
}
if(data3.reference_image_per_image === undefined){
vErrors.push([instancePath+"/image", "required", "a number of at least 0", undefined, undefined, "reference_image_per_image"]);
}
for(const key1 in data3){
if(!(((key1 === "base") || (key1 === "enhance_prompt_multiplier")) || (key1 === "reference_image_per_image"))){
vErrors.push([instancePath+"/image", "additionalProperties", "base, enhance_prompt_multiplier, reference_image_per_image", data3[key1], undefined, key1]);
}
}
if(data3.base !== undefined){
let data4 = data3.base;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors.push([instancePath+"/image/base", "minimum", "a number of at least 0", data4, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/image/base", "type", "a number of at least 0", data4, "", undefined, undefined, 0]);
}
}
if(data3.enhance_prompt_multiplier !== undefined){
let data5 = data3.enhance_prompt_multiplier;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors.push([instancePath+"/image/enhance_prompt_multiplier", "minimum", "a number of at least 1", data5, ", below 1"]);
}
}
else {
vErrors.push([instancePath+"/image/enhance_prompt_multiplier", "type", "a number of at least 1", data5, "", undefined, undefined, 1]);
}
}
if(data3.reference_image_per_image !== undefined){
let data6 = data3.reference_image_per_image;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors.push([instancePath+"/image/reference_image_per_image", "minimum", "a number of at least 0", data6, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/image/reference_image_per_image", "type", "a number of at least 0", data6, "", undefined, undefined, 0]);
}
}
}
else {
vErrors.push([instancePath+"/image", "type", "an object", data3, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const balance: FaultsOf = (value) => tell(validate48(value), ["credits","held_credits","available_credits","currency"]);

function validate48(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credits === undefined){
vErrors.push([instancePath, "required", "a number of at least 0", undefined, undefined, "credits"]);
}
if(data.held_credits === undefined){
vErrors.push([instancePath, "required", "a number of at least 0", undefined, undefined, "held_credits"]);
}
if(data.available_credits === undefined){
vErrors.push([instancePath, "required", "a number of at least 0", undefined, undefined, "available_credits"]);
}
if(data.currency === undefined){
vErrors.push([instancePath, "required", "\"credit\"", undefined, undefined, "currency"]);
}
for(const key0 in data){
if(!((((key0 === "credits") || (key0 === "held_credits")) || (key0 === "available_credits")) || (key0 === "currency"))){
vErrors.push([instancePath, "additionalProperties", "credits, held_credits, available_credits, currency", data[key0], undefined, key0]);
}
}
if(data.credits !== undefined){
let data0 = data.credits;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors.push([instancePath+"/credits", "minimum", "a number of at least 0", data0, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/credits", "type", "a number of at least 0", data0, "", undefined, undefined, 0]);
}
}
if(data.held_credits !== undefined){
let data1 = data.held_credits;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors.push([instancePath+"/held_credits", "minimum", "a number of at least 0", data1, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/held_credits", "type", "a number of at least 0", data1, "", undefined, undefined, 0]);
}
}
if(data.available_credits !== undefined){
let data2 = data.available_credits;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/available_credits", "minimum", "a number of at least 0", data2, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/available_credits", "type", "a number of at least 0", data2, "", undefined, undefined, 0]);
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/currency", "type", "\"credit\"", data3, ""]);
}
if("credit" !== data3){
vErrors.push([instancePath+"/currency", "const", "\"credit\"", data3, ", another value"]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const imageEvent: FaultsOf = (value) => tell(validate49(value), ["event","data"]);

function validate50(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors.push([instancePath, "required", "one of \"image.completed\", \"image.failed\"", undefined, undefined, "event"]);
}
if(data.data === undefined){
vErrors.push([instancePath, "required", "a value that fits Generation", undefined, undefined, "data"]);
}
for(const key0 in data){
if(!((key0 === "event") || (key0 === "data"))){
vErrors.push([instancePath, "additionalProperties", "event, data", data[key0], undefined, key0]);
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/event", "type", "one of \"image.completed\", \"image.failed\"", data0, ""]);
}
if(!((data0 === "image.completed") || (data0 === "image.failed"))){
vErrors.push([instancePath+"/event", "enum", "one of \"image.completed\", \"image.failed\"", data0, ", which is not in the list"]);
}
}
if(data.data !== undefined){
validate32(data.data, instancePath+"/data", vErrors);
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate49(data, instancePath = "", vErrors = []){

validate50(data, instancePath, vErrors);
return vErrors;
}

