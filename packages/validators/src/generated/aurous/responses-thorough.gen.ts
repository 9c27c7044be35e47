// Written by `pnpm generate` from openapi/aurous/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck } from '../../compiled.ts'

export const estimate: CompiledCheck = validate20;
const schema31 = {"$ref":"document:Estimate"};
const schema32 = {"type":"object","additionalProperties":false,"required":["object","estimated_cost","currency"],"properties":{"object":{"type":"string","const":"estimate"},"estimated_cost":{"type":"object","additionalProperties":false,"required":["amount","breakdown"],"properties":{"amount":{"type":"number","minimum":0},"breakdown":{"$ref":"document:CostBreakdown"}}},"currency":{"type":"string","const":"credit"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["base"],"properties":{"base":{"type":"number","minimum":0},"enhance":{"type":"number","minimum":0}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.estimated_cost === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estimated_cost"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "object") || (key0 === "estimated_cost")) || (key0 === "currency"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema32.properties.object.type,parentSchema:schema32.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("estimate" !== data0){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "estimate"},schema:"estimate",parentSchema:schema32.properties.object,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.estimated_cost !== undefined){
let data1 = data.estimated_cost;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.amount === undefined){
const err6 = {instancePath:instancePath+"/estimated_cost",schemaPath:"#/properties/estimated_cost/required",keyword:"required",params:{missingProperty: "amount"},schema:schema32.properties.estimated_cost.required,parentSchema:schema32.properties.estimated_cost,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.breakdown === undefined){
const err7 = {instancePath:instancePath+"/estimated_cost",schemaPath:"#/properties/estimated_cost/required",keyword:"required",params:{missingProperty: "breakdown"},schema:schema32.properties.estimated_cost.required,parentSchema:schema32.properties.estimated_cost,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "amount") || (key1 === "breakdown"))){
const err8 = {instancePath:instancePath+"/estimated_cost",schemaPath:"#/properties/estimated_cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties.estimated_cost,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.amount !== undefined){
let data2 = data1.amount;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/estimated_cost/amount",schemaPath:"#/properties/estimated_cost/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties.estimated_cost.properties.amount,data:data2};
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
const err10 = {instancePath:instancePath+"/estimated_cost/amount",schemaPath:"#/properties/estimated_cost/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema32.properties.estimated_cost.properties.amount.type,parentSchema:schema32.properties.estimated_cost.properties.amount,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.breakdown !== undefined){
let data3 = data1.breakdown;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.base === undefined){
const err11 = {instancePath:instancePath+"/estimated_cost/breakdown",schemaPath:"document:CostBreakdown/required",keyword:"required",params:{missingProperty: "base"},schema:schema33.required,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "base") || (key2 === "enhance"))){
const err12 = {instancePath:instancePath+"/estimated_cost/breakdown",schemaPath:"document:CostBreakdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.base !== undefined){
let data4 = data3.base;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/estimated_cost/breakdown/base",schemaPath:"document:CostBreakdown/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.base,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/estimated_cost/breakdown/base",schemaPath:"document:CostBreakdown/properties/base/type",keyword:"type",params:{type: "number"},schema:schema33.properties.base.type,parentSchema:schema33.properties.base,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.enhance !== undefined){
let data5 = data3.enhance;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/estimated_cost/breakdown/enhance",schemaPath:"document:CostBreakdown/properties/enhance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.enhance,data:data5};
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
const err16 = {instancePath:instancePath+"/estimated_cost/breakdown/enhance",schemaPath:"document:CostBreakdown/properties/enhance/type",keyword:"type",params:{type: "number"},schema:schema33.properties.enhance.type,parentSchema:schema33.properties.enhance,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/estimated_cost/breakdown",schemaPath:"document:CostBreakdown/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data:data3};
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
else {
const err18 = {instancePath:instancePath+"/estimated_cost",schemaPath:"#/properties/estimated_cost/type",keyword:"type",params:{type: "object"},schema:schema32.properties.estimated_cost.type,parentSchema:schema32.properties.estimated_cost,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.currency !== undefined){
let data6 = data.currency;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema32.properties.currency.type,parentSchema:schema32.properties.currency,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("credit" !== data6){
const err20 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/const",keyword:"const",params:{allowedValue: "credit"},schema:"credit",parentSchema:schema32.properties.currency,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const invalidRequestError: CompiledCheck = validate23;
const schema34 = {"$ref":"document:InvalidRequestError"};
const schema35 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","enum":["invalid_format","value_out_of_range","missing_field","parameter_invalid_combination","mutually_exclusive_input","character_not_ready","unknown_version"]},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const pattern4 = new RegExp("^req_[0-9A-HJKMNP-TV-Z]{26}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:InvalidRequestError/required",keyword:"required",params:{missingProperty: "error"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:InvalidRequestError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema35.properties.error.required,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema35.properties.error.required,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema35.properties.error.required,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema35.properties.error.required,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema35.properties.error.required,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema35.properties.error.required,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:InvalidRequestError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema35.properties.error.properties.type.type,parentSchema:schema35.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("invalid_request" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:InvalidRequestError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request"},schema:"invalid_request",parentSchema:schema35.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:InvalidRequestError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema35.properties.error.properties.code.type,parentSchema:schema35.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((data2 === "invalid_format") || (data2 === "value_out_of_range")) || (data2 === "missing_field")) || (data2 === "parameter_invalid_combination")) || (data2 === "mutually_exclusive_input")) || (data2 === "character_not_ready")) || (data2 === "unknown_version"))){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:InvalidRequestError/properties/error/properties/code/enum",keyword:"enum",params:{allowedValues: schema35.properties.error.properties.code.enum},schema:schema35.properties.error.properties.code.enum,parentSchema:schema35.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:InvalidRequestError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema35.properties.error.properties.message.type,parentSchema:schema35.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:InvalidRequestError/properties/error/properties/param/type",keyword:"type",params:{type: schema35.properties.error.properties.param.type},schema:schema35.properties.error.properties.param.type,parentSchema:schema35.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:InvalidRequestError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema35.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:InvalidRequestError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema35.properties.error.properties.doc_url.type,parentSchema:schema35.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:InvalidRequestError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema35.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:InvalidRequestError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema35.properties.error.properties.request_id.type,parentSchema:schema35.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema35.properties.error.type,parentSchema:schema35.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:InvalidRequestError/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const authenticationError: CompiledCheck = validate24;
const schema36 = {"$ref":"document:AuthenticationError"};
const schema37 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"authentication"},"code":{"type":"string","enum":["missing_api_key","invalid_api_key","revoked_api_key"]},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:AuthenticationError/required",keyword:"required",params:{missingProperty: "error"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:AuthenticationError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema37.properties.error.required,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema37.properties.error.required,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema37.properties.error.required,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema37.properties.error.required,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema37.properties.error.required,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema37.properties.error.required,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:AuthenticationError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema37.properties.error.properties.type.type,parentSchema:schema37.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("authentication" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:AuthenticationError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "authentication"},schema:"authentication",parentSchema:schema37.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:AuthenticationError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema37.properties.error.properties.code.type,parentSchema:schema37.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data2 === "missing_api_key") || (data2 === "invalid_api_key")) || (data2 === "revoked_api_key"))){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:AuthenticationError/properties/error/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.error.properties.code.enum},schema:schema37.properties.error.properties.code.enum,parentSchema:schema37.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:AuthenticationError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema37.properties.error.properties.message.type,parentSchema:schema37.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:AuthenticationError/properties/error/properties/param/type",keyword:"type",params:{type: schema37.properties.error.properties.param.type},schema:schema37.properties.error.properties.param.type,parentSchema:schema37.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:AuthenticationError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema37.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:AuthenticationError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema37.properties.error.properties.doc_url.type,parentSchema:schema37.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:AuthenticationError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema37.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:AuthenticationError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema37.properties.error.properties.request_id.type,parentSchema:schema37.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema37.properties.error.type,parentSchema:schema37.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:AuthenticationError/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const notFoundError: CompiledCheck = validate25;
const schema38 = {"$ref":"document:NotFoundError"};
const schema39 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"not_found"},"code":{"type":"string","const":"resource_not_found"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:NotFoundError/required",keyword:"required",params:{missingProperty: "error"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:NotFoundError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:NotFoundError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.type.type,parentSchema:schema39.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("not_found" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:NotFoundError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "not_found"},schema:"not_found",parentSchema:schema39.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:NotFoundError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.code.type,parentSchema:schema39.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("resource_not_found" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:NotFoundError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "resource_not_found"},schema:"resource_not_found",parentSchema:schema39.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:NotFoundError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.message.type,parentSchema:schema39.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:NotFoundError/properties/error/properties/param/type",keyword:"type",params:{type: schema39.properties.error.properties.param.type},schema:schema39.properties.error.properties.param.type,parentSchema:schema39.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:NotFoundError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema39.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:NotFoundError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.doc_url.type,parentSchema:schema39.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:NotFoundError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema39.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:NotFoundError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.request_id.type,parentSchema:schema39.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema39.properties.error.type,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:NotFoundError/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const methodNotAllowedError: CompiledCheck = validate26;
const schema40 = {"$ref":"document:MethodNotAllowedError"};
const schema41 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"method_not_allowed"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:MethodNotAllowedError/required",keyword:"required",params:{missingProperty: "error"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:MethodNotAllowedError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:MethodNotAllowedError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.type.type,parentSchema:schema41.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("invalid_request" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:MethodNotAllowedError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request"},schema:"invalid_request",parentSchema:schema41.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:MethodNotAllowedError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.code.type,parentSchema:schema41.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("method_not_allowed" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:MethodNotAllowedError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "method_not_allowed"},schema:"method_not_allowed",parentSchema:schema41.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:MethodNotAllowedError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.message.type,parentSchema:schema41.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:MethodNotAllowedError/properties/error/properties/param/type",keyword:"type",params:{type: schema41.properties.error.properties.param.type},schema:schema41.properties.error.properties.param.type,parentSchema:schema41.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:MethodNotAllowedError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema41.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:MethodNotAllowedError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.doc_url.type,parentSchema:schema41.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:MethodNotAllowedError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema41.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:MethodNotAllowedError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.request_id.type,parentSchema:schema41.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema41.properties.error.type,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:MethodNotAllowedError/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const payloadTooLargeError: CompiledCheck = validate27;
const schema42 = {"$ref":"document:PayloadTooLargeError"};
const schema43 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"payload_too_large"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:PayloadTooLargeError/required",keyword:"required",params:{missingProperty: "error"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:PayloadTooLargeError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:PayloadTooLargeError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.type.type,parentSchema:schema43.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("invalid_request" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:PayloadTooLargeError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request"},schema:"invalid_request",parentSchema:schema43.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:PayloadTooLargeError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.code.type,parentSchema:schema43.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("payload_too_large" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:PayloadTooLargeError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "payload_too_large"},schema:"payload_too_large",parentSchema:schema43.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:PayloadTooLargeError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.message.type,parentSchema:schema43.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:PayloadTooLargeError/properties/error/properties/param/type",keyword:"type",params:{type: schema43.properties.error.properties.param.type},schema:schema43.properties.error.properties.param.type,parentSchema:schema43.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:PayloadTooLargeError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema43.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:PayloadTooLargeError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.doc_url.type,parentSchema:schema43.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:PayloadTooLargeError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema43.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:PayloadTooLargeError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.request_id.type,parentSchema:schema43.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema43.properties.error.type,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:PayloadTooLargeError/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unsupportedMediaTypeError: CompiledCheck = validate28;
const schema44 = {"$ref":"document:UnsupportedMediaTypeError"};
const schema45 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"unsupported_media_type"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/required",keyword:"required",params:{missingProperty: "error"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.type.type,parentSchema:schema45.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("invalid_request" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request"},schema:"invalid_request",parentSchema:schema45.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.code.type,parentSchema:schema45.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("unsupported_media_type" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "unsupported_media_type"},schema:"unsupported_media_type",parentSchema:schema45.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.message.type,parentSchema:schema45.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/param/type",keyword:"type",params:{type: schema45.properties.error.properties.param.type},schema:schema45.properties.error.properties.param.type,parentSchema:schema45.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema45.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.doc_url.type,parentSchema:schema45.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema45.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.request_id.type,parentSchema:schema45.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema45.properties.error.type,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rateLimitError: CompiledCheck = validate29;
const schema46 = {"$ref":"document:RateLimitError"};
const schema47 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"rate_limit"},"code":{"type":"string","const":"too_many_requests"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:RateLimitError/required",keyword:"required",params:{missingProperty: "error"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:RateLimitError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:RateLimitError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.type.type,parentSchema:schema47.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("rate_limit" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:RateLimitError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "rate_limit"},schema:"rate_limit",parentSchema:schema47.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:RateLimitError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.code.type,parentSchema:schema47.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("too_many_requests" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:RateLimitError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "too_many_requests"},schema:"too_many_requests",parentSchema:schema47.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:RateLimitError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.message.type,parentSchema:schema47.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:RateLimitError/properties/error/properties/param/type",keyword:"type",params:{type: schema47.properties.error.properties.param.type},schema:schema47.properties.error.properties.param.type,parentSchema:schema47.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:RateLimitError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema47.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:RateLimitError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.doc_url.type,parentSchema:schema47.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:RateLimitError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema47.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:RateLimitError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.request_id.type,parentSchema:schema47.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema47.properties.error.type,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:RateLimitError/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const serverError: CompiledCheck = validate30;
const schema48 = {"$ref":"document:ServerError"};
const schema49 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"server_error"},"code":{"type":"string","const":"internal_error"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:ServerError/required",keyword:"required",params:{missingProperty: "error"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:ServerError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:ServerError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.type.type,parentSchema:schema49.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("server_error" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:ServerError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "server_error"},schema:"server_error",parentSchema:schema49.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:ServerError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.code.type,parentSchema:schema49.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("internal_error" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:ServerError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "internal_error"},schema:"internal_error",parentSchema:schema49.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:ServerError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.message.type,parentSchema:schema49.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:ServerError/properties/error/properties/param/type",keyword:"type",params:{type: schema49.properties.error.properties.param.type},schema:schema49.properties.error.properties.param.type,parentSchema:schema49.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:ServerError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema49.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:ServerError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.doc_url.type,parentSchema:schema49.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:ServerError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema49.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:ServerError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.request_id.type,parentSchema:schema49.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema49.properties.error.type,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:ServerError/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const generation: CompiledCheck = validate31;
const schema50 = {"$ref":"document:Generation"};
const schema51 = {"type":"object","additionalProperties":false,"required":["id","status","prompt","created_at","media_type","negative_prompt","output_urls","reference_image_urls","error_message","duration_ms","cost","width","height","image_count","size_preset","inference_type","cfg_rescale","denoise_strength","seed","character_id","loras","aurous_version","creation_request_id","completed_at"],"properties":{"id":{"type":"string","pattern":"^img_[0-9A-HJKMNP-TV-Z]{26}$"},"status":{"type":"string","enum":["pending","processing","succeeded","failed","cancelled","expired","moderation_rejected"]},"prompt":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"media_type":{"type":"string","const":"image"},"negative_prompt":{"type":["string","null"]},"output_urls":{"type":"array","items":{"type":"string","format":"uri"}},"reference_image_urls":{"type":"array","items":{"type":"string"}},"error_message":{"type":["string","null"]},"duration_ms":{"type":["integer","null"],"minimum":0},"cost":{"$ref":"document:Cost"},"width":{"type":"integer","minimum":1024,"maximum":4096},"height":{"type":"integer","minimum":1024,"maximum":4096},"image_count":{"type":"integer","minimum":1,"maximum":4},"size_preset":{"type":["string","null"]},"inference_type":{"type":"string","enum":["text_to_image","image_to_image"]},"cfg_rescale":{"type":"number","minimum":0,"maximum":1},"denoise_strength":{"type":["number","null"],"minimum":0,"maximum":1},"seed":{"type":["integer","null"]},"character_id":{"type":["string","null"]},"loras":{"type":["array","null"],"items":{"$ref":"document:UsedLora"}},"aurous_version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","enum":["2026-05-15","2026-09-01"]},"creation_request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"},"completed_at":{"type":["string","null"],"format":"date-time"}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","pattern":"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^img_[0-9A-HJKMNP-TV-Z]{26}$", "u");
const pattern13 = new RegExp("^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "u");
const pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const formats16 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const schema52 = {"type":"object","additionalProperties":false,"required":["amount","currency","breakdown"],"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string","const":"credit"},"breakdown":{"$ref":"document:CostBreakdown"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.breakdown === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breakdown"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "currency")) || (key0 === "breakdown"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema52.properties.amount.type,parentSchema:schema52.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema52.properties.currency.type,parentSchema:schema52.properties.currency,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("credit" !== data1){
const err7 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/const",keyword:"const",params:{allowedValue: "credit"},schema:"credit",parentSchema:schema52.properties.currency,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.breakdown !== undefined){
let data2 = data.breakdown;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.base === undefined){
const err8 = {instancePath:instancePath+"/breakdown",schemaPath:"document:CostBreakdown/required",keyword:"required",params:{missingProperty: "base"},schema:schema33.required,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "base") || (key1 === "enhance"))){
const err9 = {instancePath:instancePath+"/breakdown",schemaPath:"document:CostBreakdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.base !== undefined){
let data3 = data2.base;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/breakdown/base",schemaPath:"document:CostBreakdown/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.base,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/breakdown/base",schemaPath:"document:CostBreakdown/properties/base/type",keyword:"type",params:{type: "number"},schema:schema33.properties.base.type,parentSchema:schema33.properties.base,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.enhance !== undefined){
let data4 = data2.enhance;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/breakdown/enhance",schemaPath:"document:CostBreakdown/properties/enhance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.enhance,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/breakdown/enhance",schemaPath:"document:CostBreakdown/properties/enhance/type",keyword:"type",params:{type: "number"},schema:schema33.properties.enhance.type,parentSchema:schema33.properties.enhance,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/breakdown",schemaPath:"document:CostBreakdown/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.prompt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.media_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media_type"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.negative_prompt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "negative_prompt"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.output_urls === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_urls"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.reference_image_urls === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference_image_urls"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.error_message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_message"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.duration_ms === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_ms"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.cost === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.width === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.height === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.image_count === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_count"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.size_preset === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size_preset"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.inference_type === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inference_type"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.cfg_rescale === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cfg_rescale"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.denoise_strength === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denoise_strength"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.seed === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.character_id === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "character_id"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.loras === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loras"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.aurous_version === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aurous_version"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.creation_request_id === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creation_request_id"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.completed_at === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err25 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^img_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^img_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema51.properties.id,data:data0};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema51.properties.id.type,parentSchema:schema51.properties.id,data:data0};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err27 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema51.properties.status.type,parentSchema:schema51.properties.status,data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((((data1 === "pending") || (data1 === "processing")) || (data1 === "succeeded")) || (data1 === "failed")) || (data1 === "cancelled")) || (data1 === "expired")) || (data1 === "moderation_rejected"))){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema51.properties.status.enum},schema:schema51.properties.status.enum,parentSchema:schema51.properties.status,data:data1};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.prompt !== undefined){
let data2 = data.prompt;
if(typeof data2 !== "string"){
const err29 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema51.properties.prompt.type,parentSchema:schema51.properties.prompt,data:data2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats16.test(data3))){
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema51.properties.created_at,data:data3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema51.properties.created_at.type,parentSchema:schema51.properties.created_at,data:data3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.media_type !== undefined){
let data4 = data.media_type;
if(typeof data4 !== "string"){
const err32 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: "string"},schema:schema51.properties.media_type.type,parentSchema:schema51.properties.media_type,data:data4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if("image" !== data4){
const err33 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/const",keyword:"const",params:{allowedValue: "image"},schema:"image",parentSchema:schema51.properties.media_type,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.negative_prompt !== undefined){
let data5 = data.negative_prompt;
if((typeof data5 !== "string") && (data5 !== null)){
const err34 = {instancePath:instancePath+"/negative_prompt",schemaPath:"#/properties/negative_prompt/type",keyword:"type",params:{type: schema51.properties.negative_prompt.type},schema:schema51.properties.negative_prompt.type,parentSchema:schema51.properties.negative_prompt,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
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
const err35 = {instancePath:instancePath+"/output_urls/" + i0,schemaPath:"#/properties/output_urls/items/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema51.properties.output_urls.items,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/output_urls/" + i0,schemaPath:"#/properties/output_urls/items/type",keyword:"type",params:{type: "string"},schema:schema51.properties.output_urls.items.type,parentSchema:schema51.properties.output_urls.items,data:data7};
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
else {
const err37 = {instancePath:instancePath+"/output_urls",schemaPath:"#/properties/output_urls/type",keyword:"type",params:{type: "array"},schema:schema51.properties.output_urls.type,parentSchema:schema51.properties.output_urls,data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.reference_image_urls !== undefined){
let data8 = data.reference_image_urls;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err38 = {instancePath:instancePath+"/reference_image_urls/" + i1,schemaPath:"#/properties/reference_image_urls/items/type",keyword:"type",params:{type: "string"},schema:schema51.properties.reference_image_urls.items.type,parentSchema:schema51.properties.reference_image_urls.items,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/reference_image_urls",schemaPath:"#/properties/reference_image_urls/type",keyword:"type",params:{type: "array"},schema:schema51.properties.reference_image_urls.type,parentSchema:schema51.properties.reference_image_urls,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.error_message !== undefined){
let data10 = data.error_message;
if((typeof data10 !== "string") && (data10 !== null)){
const err40 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: schema51.properties.error_message.type},schema:schema51.properties.error_message.type,parentSchema:schema51.properties.error_message,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.duration_ms !== undefined){
let data11 = data.duration_ms;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err41 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: schema51.properties.duration_ms.type},schema:schema51.properties.duration_ms.type,parentSchema:schema51.properties.duration_ms,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err42 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema51.properties.duration_ms,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.cost !== undefined){
if(!(validate33(data.cost, {instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.width !== undefined){
let data13 = data.width;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err43 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.width.type,parentSchema:schema51.properties.width,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4096 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},schema:4096,parentSchema:schema51.properties.width,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13 < 1024 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},schema:1024,parentSchema:schema51.properties.width,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.height !== undefined){
let data14 = data.height;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err46 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.height.type,parentSchema:schema51.properties.height,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4096 || isNaN(data14)){
const err47 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},schema:4096,parentSchema:schema51.properties.height,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data14 < 1024 || isNaN(data14)){
const err48 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},schema:1024,parentSchema:schema51.properties.height,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.image_count !== undefined){
let data15 = data.image_count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err49 = {instancePath:instancePath+"/image_count",schemaPath:"#/properties/image_count/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.image_count.type,parentSchema:schema51.properties.image_count,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4 || isNaN(data15)){
const err50 = {instancePath:instancePath+"/image_count",schemaPath:"#/properties/image_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema51.properties.image_count,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err51 = {instancePath:instancePath+"/image_count",schemaPath:"#/properties/image_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.image_count,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.size_preset !== undefined){
let data16 = data.size_preset;
if((typeof data16 !== "string") && (data16 !== null)){
const err52 = {instancePath:instancePath+"/size_preset",schemaPath:"#/properties/size_preset/type",keyword:"type",params:{type: schema51.properties.size_preset.type},schema:schema51.properties.size_preset.type,parentSchema:schema51.properties.size_preset,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.inference_type !== undefined){
let data17 = data.inference_type;
if(typeof data17 !== "string"){
const err53 = {instancePath:instancePath+"/inference_type",schemaPath:"#/properties/inference_type/type",keyword:"type",params:{type: "string"},schema:schema51.properties.inference_type.type,parentSchema:schema51.properties.inference_type,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data17 === "text_to_image") || (data17 === "image_to_image"))){
const err54 = {instancePath:instancePath+"/inference_type",schemaPath:"#/properties/inference_type/enum",keyword:"enum",params:{allowedValues: schema51.properties.inference_type.enum},schema:schema51.properties.inference_type.enum,parentSchema:schema51.properties.inference_type,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.cfg_rescale !== undefined){
let data18 = data.cfg_rescale;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/cfg_rescale",schemaPath:"#/properties/cfg_rescale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema51.properties.cfg_rescale,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err56 = {instancePath:instancePath+"/cfg_rescale",schemaPath:"#/properties/cfg_rescale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema51.properties.cfg_rescale,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/cfg_rescale",schemaPath:"#/properties/cfg_rescale/type",keyword:"type",params:{type: "number"},schema:schema51.properties.cfg_rescale.type,parentSchema:schema51.properties.cfg_rescale,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.denoise_strength !== undefined){
let data19 = data.denoise_strength;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err58 = {instancePath:instancePath+"/denoise_strength",schemaPath:"#/properties/denoise_strength/type",keyword:"type",params:{type: schema51.properties.denoise_strength.type},schema:schema51.properties.denoise_strength.type,parentSchema:schema51.properties.denoise_strength,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err59 = {instancePath:instancePath+"/denoise_strength",schemaPath:"#/properties/denoise_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema51.properties.denoise_strength,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err60 = {instancePath:instancePath+"/denoise_strength",schemaPath:"#/properties/denoise_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema51.properties.denoise_strength,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.seed !== undefined){
let data20 = data.seed;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err61 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema51.properties.seed.type},schema:schema51.properties.seed.type,parentSchema:schema51.properties.seed,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.character_id !== undefined){
let data21 = data.character_id;
if((typeof data21 !== "string") && (data21 !== null)){
const err62 = {instancePath:instancePath+"/character_id",schemaPath:"#/properties/character_id/type",keyword:"type",params:{type: schema51.properties.character_id.type},schema:schema51.properties.character_id.type,parentSchema:schema51.properties.character_id,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.loras !== undefined){
let data22 = data.loras;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err63 = {instancePath:instancePath+"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type: schema51.properties.loras.type},schema:schema51.properties.loras.type,parentSchema:schema51.properties.loras,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id === undefined){
const err64 = {instancePath:instancePath+"/loras/" + i2,schemaPath:"document:UsedLora/required",keyword:"required",params:{missingProperty: "id"},schema:schema54.required,parentSchema:schema54,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data23.name === undefined){
const err65 = {instancePath:instancePath+"/loras/" + i2,schemaPath:"document:UsedLora/required",keyword:"required",params:{missingProperty: "name"},schema:schema54.required,parentSchema:schema54,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key1 in data23){
if(!((key1 === "id") || (key1 === "name"))){
const err66 = {instancePath:instancePath+"/loras/" + i2,schemaPath:"document:UsedLora/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema54,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.id !== undefined){
let data24 = data23.id;
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
const err67 = {instancePath:instancePath+"/loras/" + i2+"/id",schemaPath:"document:UsedLora/properties/id/pattern",keyword:"pattern",params:{pattern: "^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},schema:"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$",parentSchema:schema54.properties.id,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/loras/" + i2+"/id",schemaPath:"document:UsedLora/properties/id/type",keyword:"type",params:{type: "string"},schema:schema54.properties.id.type,parentSchema:schema54.properties.id,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.name !== undefined){
let data25 = data23.name;
if(typeof data25 !== "string"){
const err69 = {instancePath:instancePath+"/loras/" + i2+"/name",schemaPath:"document:UsedLora/properties/name/type",keyword:"type",params:{type: "string"},schema:schema54.properties.name.type,parentSchema:schema54.properties.name,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/loras/" + i2,schemaPath:"document:UsedLora/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
if(data.aurous_version !== undefined){
let data26 = data.aurous_version;
if(!((data26 === "2026-05-15") || (data26 === "2026-09-01"))){
const err71 = {instancePath:instancePath+"/aurous_version",schemaPath:"#/properties/aurous_version/enum",keyword:"enum",params:{allowedValues: schema51.properties.aurous_version.enum},schema:schema51.properties.aurous_version.enum,parentSchema:schema51.properties.aurous_version,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern14.test(data26)){
const err72 = {instancePath:instancePath+"/aurous_version",schemaPath:"#/properties/aurous_version/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema51.properties.aurous_version,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/aurous_version",schemaPath:"#/properties/aurous_version/type",keyword:"type",params:{type: "string"},schema:schema51.properties.aurous_version.type,parentSchema:schema51.properties.aurous_version,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.creation_request_id !== undefined){
let data27 = data.creation_request_id;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err74 = {instancePath:instancePath+"/creation_request_id",schemaPath:"#/properties/creation_request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema51.properties.creation_request_id,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/creation_request_id",schemaPath:"#/properties/creation_request_id/type",keyword:"type",params:{type: "string"},schema:schema51.properties.creation_request_id.type,parentSchema:schema51.properties.creation_request_id,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.completed_at !== undefined){
let data28 = data.completed_at;
if((typeof data28 !== "string") && (data28 !== null)){
const err76 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: schema51.properties.completed_at.type},schema:schema51.properties.completed_at.type,parentSchema:schema51.properties.completed_at,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data28 === "string"){
if(!(formats16.test(data28))){
const err77 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema51.properties.completed_at,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const balanceError: CompiledCheck = validate36;
const schema55 = {"$ref":"document:BalanceError"};
const schema56 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"balance_too_low"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:BalanceError/required",keyword:"required",params:{missingProperty: "error"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:BalanceError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema56.properties.error.required,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema56.properties.error.required,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema56.properties.error.required,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema56.properties.error.required,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema56.properties.error.required,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema56.properties.error.required,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:BalanceError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema56.properties.error.properties.type.type,parentSchema:schema56.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("invalid_request" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:BalanceError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request"},schema:"invalid_request",parentSchema:schema56.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:BalanceError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema56.properties.error.properties.code.type,parentSchema:schema56.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("balance_too_low" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:BalanceError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "balance_too_low"},schema:"balance_too_low",parentSchema:schema56.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:BalanceError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema56.properties.error.properties.message.type,parentSchema:schema56.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:BalanceError/properties/error/properties/param/type",keyword:"type",params:{type: schema56.properties.error.properties.param.type},schema:schema56.properties.error.properties.param.type,parentSchema:schema56.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:BalanceError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema56.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:BalanceError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema56.properties.error.properties.doc_url.type,parentSchema:schema56.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:BalanceError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema56.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:BalanceError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema56.properties.error.properties.request_id.type,parentSchema:schema56.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:BalanceError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema56.properties.error.type,parentSchema:schema56.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:BalanceError/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const conflictError: CompiledCheck = validate37;
const schema57 = {"$ref":"document:ConflictError"};
const schema58 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["type","code","message","param","doc_url","request_id"],"properties":{"type":{"type":"string","const":"invalid_request"},"code":{"type":"string","const":"idempotency_key_in_use"},"message":{"type":"string"},"param":{"type":["string","null"]},"doc_url":{"type":"string","format":"uri"},"request_id":{"type":"string","pattern":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:ConflictError/required",keyword:"required",params:{missingProperty: "error"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:ConflictError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema58.properties.error.required,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema58.properties.error.required,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema58.properties.error.required,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.param === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/required",keyword:"required",params:{missingProperty: "param"},schema:schema58.properties.error.required,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.doc_url === undefined){
const err6 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/required",keyword:"required",params:{missingProperty: "doc_url"},schema:schema58.properties.error.required,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.request_id === undefined){
const err7 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema58.properties.error.required,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "type") || (key1 === "code")) || (key1 === "message")) || (key1 === "param")) || (key1 === "doc_url")) || (key1 === "request_id"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/error/type",schemaPath:"document:ConflictError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema58.properties.error.properties.type.type,parentSchema:schema58.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("invalid_request" !== data1){
const err10 = {instancePath:instancePath+"/error/type",schemaPath:"document:ConflictError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request"},schema:"invalid_request",parentSchema:schema58.properties.error.properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.code !== undefined){
let data2 = data0.code;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"document:ConflictError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema58.properties.error.properties.code.type,parentSchema:schema58.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("idempotency_key_in_use" !== data2){
const err12 = {instancePath:instancePath+"/error/code",schemaPath:"document:ConflictError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "idempotency_key_in_use"},schema:"idempotency_key_in_use",parentSchema:schema58.properties.error.properties.code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/error/message",schemaPath:"document:ConflictError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema58.properties.error.properties.message.type,parentSchema:schema58.properties.error.properties.message,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/error/param",schemaPath:"document:ConflictError/properties/error/properties/param/type",keyword:"type",params:{type: schema58.properties.error.properties.param.type},schema:schema58.properties.error.properties.param.type,parentSchema:schema58.properties.error.properties.param,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.doc_url !== undefined){
let data5 = data0.doc_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:ConflictError/properties/error/properties/doc_url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema58.properties.error.properties.doc_url,data:data5};
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
const err16 = {instancePath:instancePath+"/error/doc_url",schemaPath:"document:ConflictError/properties/error/properties/doc_url/type",keyword:"type",params:{type: "string"},schema:schema58.properties.error.properties.doc_url.type,parentSchema:schema58.properties.error.properties.doc_url,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.request_id !== undefined){
let data6 = data0.request_id;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:ConflictError/properties/error/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^req_[0-9A-HJKMNP-TV-Z]{26}$"},schema:"^req_[0-9A-HJKMNP-TV-Z]{26}$",parentSchema:schema58.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/error/request_id",schemaPath:"document:ConflictError/properties/error/properties/request_id/type",keyword:"type",params:{type: "string"},schema:schema58.properties.error.properties.request_id.type,parentSchema:schema58.properties.error.properties.request_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/error",schemaPath:"document:ConflictError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema58.properties.error.type,parentSchema:schema58.properties.error,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"document:ConflictError/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const loraList: CompiledCheck = validate38;
const schema59 = {"$ref":"document:LoraList"};
const schema60 = {"type":"array","items":{"$ref":"document:Lora"}};
const schema61 = {"type":"object","additionalProperties":false,"required":["id","name","slug","is_public","default_steps","default_guidance_scale","default_cfg_rescale","default_denoise_strength"],"properties":{"id":{"type":"string","pattern":"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"},"slug":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"is_public":{"type":"boolean"},"default_steps":{"type":["integer","null"],"minimum":1,"maximum":100},"default_guidance_scale":{"type":["number","null"],"minimum":0.1,"maximum":30},"default_cfg_rescale":{"type":["number","null"],"minimum":0,"maximum":1},"default_denoise_strength":{"type":["number","null"],"minimum":0,"maximum":1}}};
const pattern19 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "id"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "name"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.slug === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "slug"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.is_public === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "is_public"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.default_steps === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "default_steps"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.default_guidance_scale === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "default_guidance_scale"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.default_cfg_rescale === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "default_cfg_rescale"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.default_denoise_strength === undefined){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/required",keyword:"required",params:{missingProperty: "default_denoise_strength"},schema:schema61.required,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data0){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "slug")) || (key0 === "is_public")) || (key0 === "default_steps")) || (key0 === "default_guidance_scale")) || (key0 === "default_cfg_rescale")) || (key0 === "default_denoise_strength"))){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err9 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"document:Lora/properties/id/pattern",keyword:"pattern",params:{pattern: "^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},schema:"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$",parentSchema:schema61.properties.id,data:data1};
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
const err10 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"document:Lora/properties/id/type",keyword:"type",params:{type: "string"},schema:schema61.properties.id.type,parentSchema:schema61.properties.id,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"document:Lora/properties/name/type",keyword:"type",params:{type: "string"},schema:schema61.properties.name.type,parentSchema:schema61.properties.name,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.slug !== undefined){
let data3 = data0.slug;
if(typeof data3 === "string"){
if(!pattern19.test(data3)){
const err12 = {instancePath:instancePath+"/" + i0+"/slug",schemaPath:"document:Lora/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema61.properties.slug,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + i0+"/slug",schemaPath:"document:Lora/properties/slug/type",keyword:"type",params:{type: "string"},schema:schema61.properties.slug.type,parentSchema:schema61.properties.slug,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.is_public !== undefined){
let data4 = data0.is_public;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/" + i0+"/is_public",schemaPath:"document:Lora/properties/is_public/type",keyword:"type",params:{type: "boolean"},schema:schema61.properties.is_public.type,parentSchema:schema61.properties.is_public,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.default_steps !== undefined){
let data5 = data0.default_steps;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/" + i0+"/default_steps",schemaPath:"document:Lora/properties/default_steps/type",keyword:"type",params:{type: schema61.properties.default_steps.type},schema:schema61.properties.default_steps.type,parentSchema:schema61.properties.default_steps,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/" + i0+"/default_steps",schemaPath:"document:Lora/properties/default_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema61.properties.default_steps,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/" + i0+"/default_steps",schemaPath:"document:Lora/properties/default_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema61.properties.default_steps,data:data5};
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
if(data0.default_guidance_scale !== undefined){
let data6 = data0.default_guidance_scale;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/" + i0+"/default_guidance_scale",schemaPath:"document:Lora/properties/default_guidance_scale/type",keyword:"type",params:{type: schema61.properties.default_guidance_scale.type},schema:schema61.properties.default_guidance_scale.type,parentSchema:schema61.properties.default_guidance_scale,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 30 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/" + i0+"/default_guidance_scale",schemaPath:"document:Lora/properties/default_guidance_scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema61.properties.default_guidance_scale,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0.1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/" + i0+"/default_guidance_scale",schemaPath:"document:Lora/properties/default_guidance_scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},schema:0.1,parentSchema:schema61.properties.default_guidance_scale,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data0.default_cfg_rescale !== undefined){
let data7 = data0.default_cfg_rescale;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err21 = {instancePath:instancePath+"/" + i0+"/default_cfg_rescale",schemaPath:"document:Lora/properties/default_cfg_rescale/type",keyword:"type",params:{type: schema61.properties.default_cfg_rescale.type},schema:schema61.properties.default_cfg_rescale.type,parentSchema:schema61.properties.default_cfg_rescale,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/" + i0+"/default_cfg_rescale",schemaPath:"document:Lora/properties/default_cfg_rescale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema61.properties.default_cfg_rescale,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/" + i0+"/default_cfg_rescale",schemaPath:"document:Lora/properties/default_cfg_rescale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema61.properties.default_cfg_rescale,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data0.default_denoise_strength !== undefined){
let data8 = data0.default_denoise_strength;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err24 = {instancePath:instancePath+"/" + i0+"/default_denoise_strength",schemaPath:"document:Lora/properties/default_denoise_strength/type",keyword:"type",params:{type: schema61.properties.default_denoise_strength.type},schema:schema61.properties.default_denoise_strength.type,parentSchema:schema61.properties.default_denoise_strength,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/" + i0+"/default_denoise_strength",schemaPath:"document:Lora/properties/default_denoise_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema61.properties.default_denoise_strength,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/" + i0+"/default_denoise_strength",schemaPath:"document:Lora/properties/default_denoise_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema61.properties.default_denoise_strength,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Lora/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const characterList: CompiledCheck = validate41;
const schema62 = {"$ref":"document:CharacterList"};
const schema63 = {"type":"array","items":{"$ref":"document:Character"}};
const schema64 = {"type":"object","additionalProperties":false,"required":["id","name","status","created_at","reference_count"],"properties":{"id":{"type":"string","pattern":"^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"},"status":{"type":"string","enum":["synthesizing","reviewing","ready","failed"]},"created_at":{"type":"string","format":"date-time"},"reference_count":{"type":"integer","minimum":1,"maximum":6}}};
const pattern20 = new RegExp("^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "id"},schema:schema64.required,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "name"},schema:schema64.required,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.status === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "status"},schema:schema64.required,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.created_at === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema64.required,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.reference_count === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "reference_count"},schema:schema64.required,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "created_at")) || (key0 === "reference_count"))){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Character/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"document:Character/properties/id/pattern",keyword:"pattern",params:{pattern: "^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},schema:"^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$",parentSchema:schema64.properties.id,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"document:Character/properties/id/type",keyword:"type",params:{type: "string"},schema:schema64.properties.id.type,parentSchema:schema64.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"document:Character/properties/name/type",keyword:"type",params:{type: "string"},schema:schema64.properties.name.type,parentSchema:schema64.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"document:Character/properties/status/type",keyword:"type",params:{type: "string"},schema:schema64.properties.status.type,parentSchema:schema64.properties.status,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data3 === "synthesizing") || (data3 === "reviewing")) || (data3 === "ready")) || (data3 === "failed"))){
const err10 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"document:Character/properties/status/enum",keyword:"enum",params:{allowedValues: schema64.properties.status.enum},schema:schema64.properties.status.enum,parentSchema:schema64.properties.status,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.created_at !== undefined){
let data4 = data0.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
const err11 = {instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"document:Character/properties/created_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema64.properties.created_at,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"document:Character/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema64.properties.created_at.type,parentSchema:schema64.properties.created_at,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.reference_count !== undefined){
let data5 = data0.reference_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/" + i0+"/reference_count",schemaPath:"document:Character/properties/reference_count/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.reference_count.type,parentSchema:schema64.properties.reference_count,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 6 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/" + i0+"/reference_count",schemaPath:"document:Character/properties/reference_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},schema:6,parentSchema:schema64.properties.reference_count,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/" + i0+"/reference_count",schemaPath:"document:Character/properties/reference_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema64.properties.reference_count,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/" + i0,schemaPath:"document:Character/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const character: CompiledCheck = validate44;
const schema65 = {"$ref":"document:Character"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "id"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "name"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "status"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.reference_count === undefined){
const err4 = {instancePath,schemaPath:"document:Character/required",keyword:"required",params:{missingProperty: "reference_count"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "created_at")) || (key0 === "reference_count"))){
const err5 = {instancePath,schemaPath:"document:Character/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"document:Character/properties/id/pattern",keyword:"pattern",params:{pattern: "^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},schema:"^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$",parentSchema:schema64.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"document:Character/properties/id/type",keyword:"type",params:{type: "string"},schema:schema64.properties.id.type,parentSchema:schema64.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"document:Character/properties/name/type",keyword:"type",params:{type: "string"},schema:schema64.properties.name.type,parentSchema:schema64.properties.name,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"document:Character/properties/status/type",keyword:"type",params:{type: "string"},schema:schema64.properties.status.type,parentSchema:schema64.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data2 === "synthesizing") || (data2 === "reviewing")) || (data2 === "ready")) || (data2 === "failed"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"document:Character/properties/status/enum",keyword:"enum",params:{allowedValues: schema64.properties.status.enum},schema:schema64.properties.status.enum,parentSchema:schema64.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats16.test(data3))){
const err11 = {instancePath:instancePath+"/created_at",schemaPath:"document:Character/properties/created_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema64.properties.created_at,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"document:Character/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema64.properties.created_at.type,parentSchema:schema64.properties.created_at,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reference_count !== undefined){
let data4 = data.reference_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/reference_count",schemaPath:"document:Character/properties/reference_count/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.reference_count.type,parentSchema:schema64.properties.reference_count,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/reference_count",schemaPath:"document:Character/properties/reference_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},schema:6,parentSchema:schema64.properties.reference_count,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/reference_count",schemaPath:"document:Character/properties/reference_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema64.properties.reference_count,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"document:Character/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const uploadedFile: CompiledCheck = validate45;
const schema67 = {"$ref":"document:UploadedFile"};
const schema68 = {"type":"object","additionalProperties":false,"required":["id","object","purpose","mime_type","size_bytes","width_px","height_px","url","expires_at"],"properties":{"id":{"type":"string","pattern":"^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"object":{"type":"string","const":"file"},"purpose":{"type":"string","enum":["reference","first_frame","last_frame"]},"mime_type":{"type":"string","enum":["image/png","image/jpeg","image/webp"]},"size_bytes":{"type":"integer","minimum":1,"maximum":10000000},"width_px":{"type":"integer","minimum":1,"maximum":4096},"height_px":{"type":"integer","minimum":1,"maximum":4096},"url":{"type":"string","format":"uri"},"expires_at":{"type":"string","format":"date-time"}}};
const pattern22 = new RegExp("^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "id"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "object"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.purpose === undefined){
const err2 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "purpose"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mime_type === undefined){
const err3 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "mime_type"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.size_bytes === undefined){
const err4 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "size_bytes"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.width_px === undefined){
const err5 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "width_px"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.height_px === undefined){
const err6 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "height_px"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.url === undefined){
const err7 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "url"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.expires_at === undefined){
const err8 = {instancePath,schemaPath:"document:UploadedFile/required",keyword:"required",params:{missingProperty: "expires_at"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err9 = {instancePath,schemaPath:"document:UploadedFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"document:UploadedFile/properties/id/pattern",keyword:"pattern",params:{pattern: "^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},schema:"^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$",parentSchema:schema68.properties.id,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"document:UploadedFile/properties/id/type",keyword:"type",params:{type: "string"},schema:schema68.properties.id.type,parentSchema:schema68.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/object",schemaPath:"document:UploadedFile/properties/object/type",keyword:"type",params:{type: "string"},schema:schema68.properties.object.type,parentSchema:schema68.properties.object,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("file" !== data1){
const err13 = {instancePath:instancePath+"/object",schemaPath:"document:UploadedFile/properties/object/const",keyword:"const",params:{allowedValue: "file"},schema:"file",parentSchema:schema68.properties.object,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.purpose !== undefined){
let data2 = data.purpose;
if(typeof data2 !== "string"){
const err14 = {instancePath:instancePath+"/purpose",schemaPath:"document:UploadedFile/properties/purpose/type",keyword:"type",params:{type: "string"},schema:schema68.properties.purpose.type,parentSchema:schema68.properties.purpose,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data2 === "reference") || (data2 === "first_frame")) || (data2 === "last_frame"))){
const err15 = {instancePath:instancePath+"/purpose",schemaPath:"document:UploadedFile/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema68.properties.purpose.enum},schema:schema68.properties.purpose.enum,parentSchema:schema68.properties.purpose,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mime_type !== undefined){
let data3 = data.mime_type;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/mime_type",schemaPath:"document:UploadedFile/properties/mime_type/type",keyword:"type",params:{type: "string"},schema:schema68.properties.mime_type.type,parentSchema:schema68.properties.mime_type,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data3 === "image/png") || (data3 === "image/jpeg")) || (data3 === "image/webp"))){
const err17 = {instancePath:instancePath+"/mime_type",schemaPath:"document:UploadedFile/properties/mime_type/enum",keyword:"enum",params:{allowedValues: schema68.properties.mime_type.enum},schema:schema68.properties.mime_type.enum,parentSchema:schema68.properties.mime_type,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.size_bytes !== undefined){
let data4 = data.size_bytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/size_bytes",schemaPath:"document:UploadedFile/properties/size_bytes/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.size_bytes.type,parentSchema:schema68.properties.size_bytes,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/size_bytes",schemaPath:"document:UploadedFile/properties/size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema68.properties.size_bytes,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/size_bytes",schemaPath:"document:UploadedFile/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema68.properties.size_bytes,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.width_px !== undefined){
let data5 = data.width_px;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/width_px",schemaPath:"document:UploadedFile/properties/width_px/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.width_px.type,parentSchema:schema68.properties.width_px,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4096 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/width_px",schemaPath:"document:UploadedFile/properties/width_px/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},schema:4096,parentSchema:schema68.properties.width_px,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/width_px",schemaPath:"document:UploadedFile/properties/width_px/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema68.properties.width_px,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.height_px !== undefined){
let data6 = data.height_px;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/height_px",schemaPath:"document:UploadedFile/properties/height_px/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.height_px.type,parentSchema:schema68.properties.height_px,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4096 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/height_px",schemaPath:"document:UploadedFile/properties/height_px/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},schema:4096,parentSchema:schema68.properties.height_px,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/height_px",schemaPath:"document:UploadedFile/properties/height_px/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema68.properties.height_px,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.url !== undefined){
let data7 = data.url;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
const err27 = {instancePath:instancePath+"/url",schemaPath:"document:UploadedFile/properties/url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema68.properties.url,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/url",schemaPath:"document:UploadedFile/properties/url/type",keyword:"type",params:{type: "string"},schema:schema68.properties.url.type,parentSchema:schema68.properties.url,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.expires_at !== undefined){
let data8 = data.expires_at;
if(typeof data8 === "string"){
if(!(formats16.test(data8))){
const err29 = {instancePath:instancePath+"/expires_at",schemaPath:"document:UploadedFile/properties/expires_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema68.properties.expires_at,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/expires_at",schemaPath:"document:UploadedFile/properties/expires_at/type",keyword:"type",params:{type: "string"},schema:schema68.properties.expires_at.type,parentSchema:schema68.properties.expires_at,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"document:UploadedFile/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pricing: CompiledCheck = validate46;
const schema69 = {"$ref":"document:Pricing"};
const schema70 = {"type":"object","additionalProperties":false,"required":["object","version","currency","image"],"properties":{"object":{"type":"string","const":"pricing"},"version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","enum":["2026-05-15","2026-09-01"]},"currency":{"type":"string","const":"credit"},"image":{"type":"object","additionalProperties":false,"required":["base","enhance_prompt_multiplier","reference_image_per_image"],"properties":{"base":{"type":"number","minimum":0},"enhance_prompt_multiplier":{"type":"number","minimum":1},"reference_image_per_image":{"type":"number","minimum":0}}}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"document:Pricing/required",keyword:"required",params:{missingProperty: "object"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"document:Pricing/required",keyword:"required",params:{missingProperty: "version"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currency === undefined){
const err2 = {instancePath,schemaPath:"document:Pricing/required",keyword:"required",params:{missingProperty: "currency"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.image === undefined){
const err3 = {instancePath,schemaPath:"document:Pricing/required",keyword:"required",params:{missingProperty: "image"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "object") || (key0 === "version")) || (key0 === "currency")) || (key0 === "image"))){
const err4 = {instancePath,schemaPath:"document:Pricing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/object",schemaPath:"document:Pricing/properties/object/type",keyword:"type",params:{type: "string"},schema:schema70.properties.object.type,parentSchema:schema70.properties.object,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("pricing" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"document:Pricing/properties/object/const",keyword:"const",params:{allowedValue: "pricing"},schema:"pricing",parentSchema:schema70.properties.object,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!((data1 === "2026-05-15") || (data1 === "2026-09-01"))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"document:Pricing/properties/version/enum",keyword:"enum",params:{allowedValues: schema70.properties.version.enum},schema:schema70.properties.version.enum,parentSchema:schema70.properties.version,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"document:Pricing/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema70.properties.version,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/version",schemaPath:"document:Pricing/properties/version/type",keyword:"type",params:{type: "string"},schema:schema70.properties.version.type,parentSchema:schema70.properties.version,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/currency",schemaPath:"document:Pricing/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema70.properties.currency.type,parentSchema:schema70.properties.currency,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("credit" !== data2){
const err11 = {instancePath:instancePath+"/currency",schemaPath:"document:Pricing/properties/currency/const",keyword:"const",params:{allowedValue: "credit"},schema:"credit",parentSchema:schema70.properties.currency,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.image !== undefined){
let data3 = data.image;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.base === undefined){
const err12 = {instancePath:instancePath+"/image",schemaPath:"document:Pricing/properties/image/required",keyword:"required",params:{missingProperty: "base"},schema:schema70.properties.image.required,parentSchema:schema70.properties.image,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.enhance_prompt_multiplier === undefined){
const err13 = {instancePath:instancePath+"/image",schemaPath:"document:Pricing/properties/image/required",keyword:"required",params:{missingProperty: "enhance_prompt_multiplier"},schema:schema70.properties.image.required,parentSchema:schema70.properties.image,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.reference_image_per_image === undefined){
const err14 = {instancePath:instancePath+"/image",schemaPath:"document:Pricing/properties/image/required",keyword:"required",params:{missingProperty: "reference_image_per_image"},schema:schema70.properties.image.required,parentSchema:schema70.properties.image,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "base") || (key1 === "enhance_prompt_multiplier")) || (key1 === "reference_image_per_image"))){
const err15 = {instancePath:instancePath+"/image",schemaPath:"document:Pricing/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema70.properties.image,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.base !== undefined){
let data4 = data3.base;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/image/base",schemaPath:"document:Pricing/properties/image/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.properties.image.properties.base,data:data4};
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
const err17 = {instancePath:instancePath+"/image/base",schemaPath:"document:Pricing/properties/image/properties/base/type",keyword:"type",params:{type: "number"},schema:schema70.properties.image.properties.base.type,parentSchema:schema70.properties.image.properties.base,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.enhance_prompt_multiplier !== undefined){
let data5 = data3.enhance_prompt_multiplier;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/image/enhance_prompt_multiplier",schemaPath:"document:Pricing/properties/image/properties/enhance_prompt_multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema70.properties.image.properties.enhance_prompt_multiplier,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/image/enhance_prompt_multiplier",schemaPath:"document:Pricing/properties/image/properties/enhance_prompt_multiplier/type",keyword:"type",params:{type: "number"},schema:schema70.properties.image.properties.enhance_prompt_multiplier.type,parentSchema:schema70.properties.image.properties.enhance_prompt_multiplier,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.reference_image_per_image !== undefined){
let data6 = data3.reference_image_per_image;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/image/reference_image_per_image",schemaPath:"document:Pricing/properties/image/properties/reference_image_per_image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.properties.image.properties.reference_image_per_image,data:data6};
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
const err21 = {instancePath:instancePath+"/image/reference_image_per_image",schemaPath:"document:Pricing/properties/image/properties/reference_image_per_image/type",keyword:"type",params:{type: "number"},schema:schema70.properties.image.properties.reference_image_per_image.type,parentSchema:schema70.properties.image.properties.reference_image_per_image,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image",schemaPath:"document:Pricing/properties/image/type",keyword:"type",params:{type: "object"},schema:schema70.properties.image.type,parentSchema:schema70.properties.image,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"document:Pricing/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const balance: CompiledCheck = validate47;
const schema71 = {"$ref":"document:Balance"};
const schema72 = {"type":"object","additionalProperties":false,"required":["credits","held_credits","available_credits","currency"],"properties":{"credits":{"type":"number","minimum":0},"held_credits":{"type":"number","minimum":0},"available_credits":{"type":"number","minimum":0},"currency":{"type":"string","const":"credit"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credits === undefined){
const err0 = {instancePath,schemaPath:"document:Balance/required",keyword:"required",params:{missingProperty: "credits"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.held_credits === undefined){
const err1 = {instancePath,schemaPath:"document:Balance/required",keyword:"required",params:{missingProperty: "held_credits"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.available_credits === undefined){
const err2 = {instancePath,schemaPath:"document:Balance/required",keyword:"required",params:{missingProperty: "available_credits"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currency === undefined){
const err3 = {instancePath,schemaPath:"document:Balance/required",keyword:"required",params:{missingProperty: "currency"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "credits") || (key0 === "held_credits")) || (key0 === "available_credits")) || (key0 === "currency"))){
const err4 = {instancePath,schemaPath:"document:Balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.credits !== undefined){
let data0 = data.credits;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/credits",schemaPath:"document:Balance/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema72.properties.credits,data:data0};
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
const err6 = {instancePath:instancePath+"/credits",schemaPath:"document:Balance/properties/credits/type",keyword:"type",params:{type: "number"},schema:schema72.properties.credits.type,parentSchema:schema72.properties.credits,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.held_credits !== undefined){
let data1 = data.held_credits;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/held_credits",schemaPath:"document:Balance/properties/held_credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema72.properties.held_credits,data:data1};
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
const err8 = {instancePath:instancePath+"/held_credits",schemaPath:"document:Balance/properties/held_credits/type",keyword:"type",params:{type: "number"},schema:schema72.properties.held_credits.type,parentSchema:schema72.properties.held_credits,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.available_credits !== undefined){
let data2 = data.available_credits;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/available_credits",schemaPath:"document:Balance/properties/available_credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema72.properties.available_credits,data:data2};
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
const err10 = {instancePath:instancePath+"/available_credits",schemaPath:"document:Balance/properties/available_credits/type",keyword:"type",params:{type: "number"},schema:schema72.properties.available_credits.type,parentSchema:schema72.properties.available_credits,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/currency",schemaPath:"document:Balance/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema72.properties.currency.type,parentSchema:schema72.properties.currency,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("credit" !== data3){
const err12 = {instancePath:instancePath+"/currency",schemaPath:"document:Balance/properties/currency/const",keyword:"const",params:{allowedValue: "credit"},schema:"credit",parentSchema:schema72.properties.currency,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"document:Balance/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const imageEvent: CompiledCheck = validate48;
const schema73 = {"$ref":"document:ImageEvent"};
const schema74 = {"type":"object","additionalProperties":false,"required":["event","data"],"properties":{"event":{"type":"string","enum":["image.completed","image.failed"]},"data":{"$ref":"document:Generation"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "event") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},schema:schema74.properties.event.type,parentSchema:schema74.properties.event,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "image.completed") || (data0 === "image.failed"))){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema74.properties.event.enum},schema:schema74.properties.event.enum,parentSchema:schema74.properties.event,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate32(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

