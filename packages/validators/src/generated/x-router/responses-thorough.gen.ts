// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck } from '../../compiled.ts'

export const imageEstimate: CompiledCheck = validate20;
const schema31 = {"$ref":"document:ImageEstimate"};
const schema32 = {"type":"object","additionalProperties":false,"required":["model","dimensions","number_of_images","estimatedCost"],"properties":{"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"]},"dimensions":{"type":"string","pattern":"^[1-9][0-9]*×[1-9][0-9]*$"},"number_of_images":{"type":"integer","minimum":1,"maximum":4},"estimatedCost":{"type":"object","additionalProperties":false,"required":["usd","note"],"properties":{"usd":{"type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{6}$"},"note":{"type":"string"}}}}};
const pattern4 = new RegExp("^[1-9][0-9]*×[1-9][0-9]*$", "u");
const pattern5 = new RegExp("^(0|[1-9][0-9]*)\\.[0-9]{6}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"document:ImageEstimate/required",keyword:"required",params:{missingProperty: "model"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dimensions === undefined){
const err1 = {instancePath,schemaPath:"document:ImageEstimate/required",keyword:"required",params:{missingProperty: "dimensions"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.number_of_images === undefined){
const err2 = {instancePath,schemaPath:"document:ImageEstimate/required",keyword:"required",params:{missingProperty: "number_of_images"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.estimatedCost === undefined){
const err3 = {instancePath,schemaPath:"document:ImageEstimate/required",keyword:"required",params:{missingProperty: "estimatedCost"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "dimensions")) || (key0 === "number_of_images")) || (key0 === "estimatedCost"))){
const err4 = {instancePath,schemaPath:"document:ImageEstimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/model",schemaPath:"document:ImageEstimate/properties/model/type",keyword:"type",params:{type: "string"},schema:schema32.properties.model.type,parentSchema:schema32.properties.model,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data0 === "flux-schnell") || (data0 === "flux-dev")) || (data0 === "sdxl-realvis-v4")) || (data0 === "sd15-dreamshaper-v8"))){
const err6 = {instancePath:instancePath+"/model",schemaPath:"document:ImageEstimate/properties/model/enum",keyword:"enum",params:{allowedValues: schema32.properties.model.enum},schema:schema32.properties.model.enum,parentSchema:schema32.properties.model,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data1 = data.dimensions;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/dimensions",schemaPath:"document:ImageEstimate/properties/dimensions/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*×[1-9][0-9]*$"},schema:"^[1-9][0-9]*×[1-9][0-9]*$",parentSchema:schema32.properties.dimensions,data:data1};
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
const err8 = {instancePath:instancePath+"/dimensions",schemaPath:"document:ImageEstimate/properties/dimensions/type",keyword:"type",params:{type: "string"},schema:schema32.properties.dimensions.type,parentSchema:schema32.properties.dimensions,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.number_of_images !== undefined){
let data2 = data.number_of_images;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/number_of_images",schemaPath:"document:ImageEstimate/properties/number_of_images/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.number_of_images.type,parentSchema:schema32.properties.number_of_images,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/number_of_images",schemaPath:"document:ImageEstimate/properties/number_of_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema32.properties.number_of_images,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/number_of_images",schemaPath:"document:ImageEstimate/properties/number_of_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.number_of_images,data:data2};
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
if(data.estimatedCost !== undefined){
let data3 = data.estimatedCost;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.usd === undefined){
const err12 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ImageEstimate/properties/estimatedCost/required",keyword:"required",params:{missingProperty: "usd"},schema:schema32.properties.estimatedCost.required,parentSchema:schema32.properties.estimatedCost,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.note === undefined){
const err13 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ImageEstimate/properties/estimatedCost/required",keyword:"required",params:{missingProperty: "note"},schema:schema32.properties.estimatedCost.required,parentSchema:schema32.properties.estimatedCost,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "usd") || (key1 === "note"))){
const err14 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ImageEstimate/properties/estimatedCost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties.estimatedCost,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.usd !== undefined){
let data4 = data3.usd;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err15 = {instancePath:instancePath+"/estimatedCost/usd",schemaPath:"document:ImageEstimate/properties/estimatedCost/properties/usd/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{6}$"},schema:"^(0|[1-9][0-9]*)\\.[0-9]{6}$",parentSchema:schema32.properties.estimatedCost.properties.usd,data:data4};
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
const err16 = {instancePath:instancePath+"/estimatedCost/usd",schemaPath:"document:ImageEstimate/properties/estimatedCost/properties/usd/type",keyword:"type",params:{type: "string"},schema:schema32.properties.estimatedCost.properties.usd.type,parentSchema:schema32.properties.estimatedCost.properties.usd,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.note !== undefined){
let data5 = data3.note;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/estimatedCost/note",schemaPath:"document:ImageEstimate/properties/estimatedCost/properties/note/type",keyword:"type",params:{type: "string"},schema:schema32.properties.estimatedCost.properties.note.type,parentSchema:schema32.properties.estimatedCost.properties.note,data:data5};
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
const err18 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ImageEstimate/properties/estimatedCost/type",keyword:"type",params:{type: "object"},schema:schema32.properties.estimatedCost.type,parentSchema:schema32.properties.estimatedCost,data:data3};
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
const err19 = {instancePath,schemaPath:"document:ImageEstimate/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const invalidRequestError: CompiledCheck = validate21;
const schema33 = {"$ref":"document:InvalidRequestError"};
const schema34 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","enum":["INVALID_DIMENSIONS","INVALID_MODEL","INVALID_REQUEST"]},"message":{"type":"string"}}};

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
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:InvalidRequestError/required",keyword:"required",params:{missingProperty: "error"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:InvalidRequestError/required",keyword:"required",params:{missingProperty: "message"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:InvalidRequestError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema34.properties.error.type,parentSchema:schema34.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "INVALID_DIMENSIONS") || (data0 === "INVALID_MODEL")) || (data0 === "INVALID_REQUEST"))){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/enum",keyword:"enum",params:{allowedValues: schema34.properties.error.enum},schema:schema34.properties.error.enum,parentSchema:schema34.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:InvalidRequestError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema34.properties.message.type,parentSchema:schema34.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:InvalidRequestError/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const notFoundError: CompiledCheck = validate22;
const schema35 = {"$ref":"document:NotFoundError"};
const schema36 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"NOT_FOUND"},"message":{"type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:NotFoundError/required",keyword:"required",params:{missingProperty: "error"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:NotFoundError/required",keyword:"required",params:{missingProperty: "message"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:NotFoundError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema36.properties.error.type,parentSchema:schema36.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("NOT_FOUND" !== data0){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/const",keyword:"const",params:{allowedValue: "NOT_FOUND"},schema:"NOT_FOUND",parentSchema:schema36.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:NotFoundError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema36.properties.message.type,parentSchema:schema36.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:NotFoundError/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const methodNotAllowedError: CompiledCheck = validate23;
const schema37 = {"$ref":"document:MethodNotAllowedError"};
const schema38 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"METHOD_NOT_ALLOWED"},"message":{"type":"string"}}};

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
const err0 = {instancePath,schemaPath:"document:MethodNotAllowedError/required",keyword:"required",params:{missingProperty: "error"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:MethodNotAllowedError/required",keyword:"required",params:{missingProperty: "message"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:MethodNotAllowedError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema38.properties.error.type,parentSchema:schema38.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("METHOD_NOT_ALLOWED" !== data0){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/const",keyword:"const",params:{allowedValue: "METHOD_NOT_ALLOWED"},schema:"METHOD_NOT_ALLOWED",parentSchema:schema38.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:MethodNotAllowedError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema38.properties.message.type,parentSchema:schema38.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:MethodNotAllowedError/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const payloadTooLargeError: CompiledCheck = validate24;
const schema39 = {"$ref":"document:PayloadTooLargeError"};
const schema40 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"PAYLOAD_TOO_LARGE"},"message":{"type":"string"}}};

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
const err0 = {instancePath,schemaPath:"document:PayloadTooLargeError/required",keyword:"required",params:{missingProperty: "error"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:PayloadTooLargeError/required",keyword:"required",params:{missingProperty: "message"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:PayloadTooLargeError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema40.properties.error.type,parentSchema:schema40.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("PAYLOAD_TOO_LARGE" !== data0){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/const",keyword:"const",params:{allowedValue: "PAYLOAD_TOO_LARGE"},schema:"PAYLOAD_TOO_LARGE",parentSchema:schema40.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:PayloadTooLargeError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema40.properties.message.type,parentSchema:schema40.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:PayloadTooLargeError/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unsupportedMediaTypeError: CompiledCheck = validate25;
const schema41 = {"$ref":"document:UnsupportedMediaTypeError"};
const schema42 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"UNSUPPORTED_MEDIA_TYPE"},"message":{"type":"string"}}};

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
const err0 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/required",keyword:"required",params:{missingProperty: "error"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/required",keyword:"required",params:{missingProperty: "message"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema42.properties.error.type,parentSchema:schema42.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("UNSUPPORTED_MEDIA_TYPE" !== data0){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/const",keyword:"const",params:{allowedValue: "UNSUPPORTED_MEDIA_TYPE"},schema:"UNSUPPORTED_MEDIA_TYPE",parentSchema:schema42.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:UnsupportedMediaTypeError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema42.properties.message.type,parentSchema:schema42.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const estimateError: CompiledCheck = validate26;
const schema43 = {"$ref":"document:EstimateError"};
const schema44 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","const":"ESTIMATE_ERROR"},"message":{"type":"string"}}};

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
const err0 = {instancePath,schemaPath:"document:EstimateError/required",keyword:"required",params:{missingProperty: "error"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:EstimateError/required",keyword:"required",params:{missingProperty: "message"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:EstimateError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:EstimateError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema44.properties.error.type,parentSchema:schema44.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("ESTIMATE_ERROR" !== data0){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:EstimateError/properties/error/const",keyword:"const",params:{allowedValue: "ESTIMATE_ERROR"},schema:"ESTIMATE_ERROR",parentSchema:schema44.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:EstimateError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema44.properties.message.type,parentSchema:schema44.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:EstimateError/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const imageGeneration: CompiledCheck = validate27;
const schema45 = {"$ref":"document:ImageGeneration"};
const schema46 = {"type":"object","additionalProperties":false,"required":["images","model"],"properties":{"images":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"document:GeneratedImage"}},"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"]}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["url","uuid"],"properties":{"url":{"type":"string","format":"uri"},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}}};
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const pattern6 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");

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
if(data.images === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "images") || (key0 === "model"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
if(data0.length > 4){
const err3 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema46.properties.images,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.images,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err5 = {instancePath:instancePath+"/images/" + i0,schemaPath:"document:GeneratedImage/required",keyword:"required",params:{missingProperty: "url"},schema:schema47.required,parentSchema:schema47,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.uuid === undefined){
const err6 = {instancePath:instancePath+"/images/" + i0,schemaPath:"document:GeneratedImage/required",keyword:"required",params:{missingProperty: "uuid"},schema:schema47.required,parentSchema:schema47,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "url") || (key1 === "uuid"))){
const err7 = {instancePath:instancePath+"/images/" + i0,schemaPath:"document:GeneratedImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema47,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err8 = {instancePath:instancePath+"/images/" + i0+"/url",schemaPath:"document:GeneratedImage/properties/url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema47.properties.url,data:data2};
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
const err9 = {instancePath:instancePath+"/images/" + i0+"/url",schemaPath:"document:GeneratedImage/properties/url/type",keyword:"type",params:{type: "string"},schema:schema47.properties.url.type,parentSchema:schema47.properties.url,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.uuid !== undefined){
let data3 = data1.uuid;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err10 = {instancePath:instancePath+"/images/" + i0+"/uuid",schemaPath:"document:GeneratedImage/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},schema:"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",parentSchema:schema47.properties.uuid,data:data3};
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
const err11 = {instancePath:instancePath+"/images/" + i0+"/uuid",schemaPath:"document:GeneratedImage/properties/uuid/type",keyword:"type",params:{type: "string"},schema:schema47.properties.uuid.type,parentSchema:schema47.properties.uuid,data:data3};
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
else {
const err12 = {instancePath:instancePath+"/images/" + i0,schemaPath:"document:GeneratedImage/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data:data1};
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
const err13 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},schema:schema46.properties.images.type,parentSchema:schema46.properties.images,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema46.properties.model.type,parentSchema:schema46.properties.model,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data4 === "flux-schnell") || (data4 === "flux-dev")) || (data4 === "sdxl-realvis-v4")) || (data4 === "sd15-dreamshaper-v8"))){
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema46.properties.model.enum},schema:schema46.properties.model.enum,parentSchema:schema46.properties.model,data:data4};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const paidRequestError: CompiledCheck = validate30;
const schema48 = {"$ref":"document:PaidRequestError"};
const schema49 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","enum":["INVALID_DIMENSIONS","INVALID_MODEL","INVALID_REQUEST","INVALID_PAYMENT"]},"message":{"type":"string"}}};

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
const err0 = {instancePath,schemaPath:"document:PaidRequestError/required",keyword:"required",params:{missingProperty: "error"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:PaidRequestError/required",keyword:"required",params:{missingProperty: "message"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:PaidRequestError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:PaidRequestError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.type,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "INVALID_DIMENSIONS") || (data0 === "INVALID_MODEL")) || (data0 === "INVALID_REQUEST")) || (data0 === "INVALID_PAYMENT"))){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:PaidRequestError/properties/error/enum",keyword:"enum",params:{allowedValues: schema49.properties.error.enum},schema:schema49.properties.error.enum,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:PaidRequestError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema49.properties.message.type,parentSchema:schema49.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:PaidRequestError/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const paymentRequired: CompiledCheck = validate31;
const schema50 = {"$ref":"document:PaymentRequired"};
const schema51 = {"type":"object","additionalProperties":false,"required":["x402Version","error","message","accepts"],"properties":{"x402Version":{"type":"integer","const":1},"error":{"type":"string","enum":["X-PAYMENT header is required","invalid_x402_version","invalid_scheme","invalid_network","invalid_payment_requirements","invalid_exact_evm_payload_recipient_mismatch","invalid_exact_evm_payload_authorization_value_mismatch","invalid_exact_evm_payload_authorization_valid_after","invalid_exact_evm_payload_authorization_valid_before","invalid_exact_evm_payload_signature","invalid_exact_evm_nonce_already_used"]},"message":{"type":"string"},"accepts":{"type":"array","minItems":1,"items":{"$ref":"document:PaymentRequirements"}}}};
const schema52 = {"type":"object","additionalProperties":false,"required":["scheme","network","maxAmountRequired","resource","description","mimeType","payTo","maxTimeoutSeconds","asset","extra"],"properties":{"scheme":{"type":"string","const":"exact"},"network":{"type":"string","enum":["base-sepolia","base"]},"maxAmountRequired":{"type":"string","pattern":"^(0|[1-9][0-9]*)$"},"resource":{"type":"string","format":"uri"},"description":{"type":"string"},"mimeType":{"type":"string"},"payTo":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"maxTimeoutSeconds":{"type":"integer","minimum":1},"asset":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"extra":{"$ref":"document:AssetDomain"}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern7 = new RegExp("^(0|[1-9][0-9]*)$", "u");
const pattern8 = new RegExp("^0x[0-9a-fA-F]{40}$", "u");

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
if(data.scheme === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.network === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.maxAmountRequired === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxAmountRequired"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.resource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.description === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.mimeType === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mimeType"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.payTo === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payTo"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.maxTimeoutSeconds === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxTimeoutSeconds"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.asset === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.extra === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "extra"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema52.properties.scheme.type,parentSchema:schema52.properties.scheme,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("exact" !== data0){
const err12 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/const",keyword:"const",params:{allowedValue: "exact"},schema:"exact",parentSchema:schema52.properties.scheme,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.network !== undefined){
let data1 = data.network;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"},schema:schema52.properties.network.type,parentSchema:schema52.properties.network,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data1 === "base-sepolia") || (data1 === "base"))){
const err14 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/enum",keyword:"enum",params:{allowedValues: schema52.properties.network.enum},schema:schema52.properties.network.enum,parentSchema:schema52.properties.network,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.maxAmountRequired !== undefined){
let data2 = data.maxAmountRequired;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err15 = {instancePath:instancePath+"/maxAmountRequired",schemaPath:"#/properties/maxAmountRequired/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"},schema:"^(0|[1-9][0-9]*)$",parentSchema:schema52.properties.maxAmountRequired,data:data2};
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
const err16 = {instancePath:instancePath+"/maxAmountRequired",schemaPath:"#/properties/maxAmountRequired/type",keyword:"type",params:{type: "string"},schema:schema52.properties.maxAmountRequired.type,parentSchema:schema52.properties.maxAmountRequired,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err17 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema52.properties.resource,data:data3};
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
const err18 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},schema:schema52.properties.resource.type,parentSchema:schema52.properties.resource,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema52.properties.description.type,parentSchema:schema52.properties.description,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mimeType !== undefined){
let data5 = data.mimeType;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/mimeType",schemaPath:"#/properties/mimeType/type",keyword:"type",params:{type: "string"},schema:schema52.properties.mimeType.type,parentSchema:schema52.properties.mimeType,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.payTo !== undefined){
let data6 = data.payTo;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err21 = {instancePath:instancePath+"/payTo",schemaPath:"#/properties/payTo/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"},schema:"^0x[0-9a-fA-F]{40}$",parentSchema:schema52.properties.payTo,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/payTo",schemaPath:"#/properties/payTo/type",keyword:"type",params:{type: "string"},schema:schema52.properties.payTo.type,parentSchema:schema52.properties.payTo,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.maxTimeoutSeconds !== undefined){
let data7 = data.maxTimeoutSeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/maxTimeoutSeconds",schemaPath:"#/properties/maxTimeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.maxTimeoutSeconds.type,parentSchema:schema52.properties.maxTimeoutSeconds,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/maxTimeoutSeconds",schemaPath:"#/properties/maxTimeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.maxTimeoutSeconds,data:data7};
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
if(data.asset !== undefined){
let data8 = data.asset;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err25 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"},schema:"^0x[0-9a-fA-F]{40}$",parentSchema:schema52.properties.asset,data:data8};
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
const err26 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/type",keyword:"type",params:{type: "string"},schema:schema52.properties.asset.type,parentSchema:schema52.properties.asset,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.extra !== undefined){
let data9 = data.extra;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err27 = {instancePath:instancePath+"/extra",schemaPath:"document:AssetDomain/required",keyword:"required",params:{missingProperty: "name"},schema:schema53.required,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.version === undefined){
const err28 = {instancePath:instancePath+"/extra",schemaPath:"document:AssetDomain/required",keyword:"required",params:{missingProperty: "version"},schema:schema53.required,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "version"))){
const err29 = {instancePath:instancePath+"/extra",schemaPath:"document:AssetDomain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 !== "string"){
const err30 = {instancePath:instancePath+"/extra/name",schemaPath:"document:AssetDomain/properties/name/type",keyword:"type",params:{type: "string"},schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.version !== undefined){
let data11 = data9.version;
if(typeof data11 !== "string"){
const err31 = {instancePath:instancePath+"/extra/version",schemaPath:"document:AssetDomain/properties/version/type",keyword:"type",params:{type: "string"},schema:schema53.properties.version.type,parentSchema:schema53.properties.version,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/extra",schemaPath:"document:AssetDomain/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
if(data.x402Version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x402Version"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accepts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepts"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "x402Version") || (key0 === "error")) || (key0 === "message")) || (key0 === "accepts"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.x402Version !== undefined){
let data0 = data.x402Version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/x402Version",schemaPath:"#/properties/x402Version/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.x402Version.type,parentSchema:schema51.properties.x402Version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(1 !== data0){
const err6 = {instancePath:instancePath+"/x402Version",schemaPath:"#/properties/x402Version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema51.properties.x402Version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.error !== undefined){
let data1 = data.error;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},schema:schema51.properties.error.type,parentSchema:schema51.properties.error,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((data1 === "X-PAYMENT header is required") || (data1 === "invalid_x402_version")) || (data1 === "invalid_scheme")) || (data1 === "invalid_network")) || (data1 === "invalid_payment_requirements")) || (data1 === "invalid_exact_evm_payload_recipient_mismatch")) || (data1 === "invalid_exact_evm_payload_authorization_value_mismatch")) || (data1 === "invalid_exact_evm_payload_authorization_valid_after")) || (data1 === "invalid_exact_evm_payload_authorization_valid_before")) || (data1 === "invalid_exact_evm_payload_signature")) || (data1 === "invalid_exact_evm_nonce_already_used"))){
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema51.properties.error.enum},schema:schema51.properties.error.enum,parentSchema:schema51.properties.error,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema51.properties.message.type,parentSchema:schema51.properties.message,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.accepts !== undefined){
let data3 = data.accepts;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/accepts",schemaPath:"#/properties/accepts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema51.properties.accepts,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data3[i0], {instancePath:instancePath+"/accepts/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/accepts",schemaPath:"#/properties/accepts/type",keyword:"type",params:{type: "array"},schema:schema51.properties.accepts.type,parentSchema:schema51.properties.accepts,data:data3};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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

export const generationError: CompiledCheck = validate36;
const schema54 = {"$ref":"document:GenerationError"};
const schema55 = {"type":"object","additionalProperties":false,"required":["error","message"],"properties":{"error":{"type":"string","enum":["ESTIMATE_ERROR","GENERATION_ERROR"]},"message":{"type":"string"}}};

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
const err0 = {instancePath,schemaPath:"document:GenerationError/required",keyword:"required",params:{missingProperty: "error"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"document:GenerationError/required",keyword:"required",params:{missingProperty: "message"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"document:GenerationError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:GenerationError/properties/error/type",keyword:"type",params:{type: "string"},schema:schema55.properties.error.type,parentSchema:schema55.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "ESTIMATE_ERROR") || (data0 === "GENERATION_ERROR"))){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:GenerationError/properties/error/enum",keyword:"enum",params:{allowedValues: schema55.properties.error.enum},schema:schema55.properties.error.enum,parentSchema:schema55.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"document:GenerationError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema55.properties.message.type,parentSchema:schema55.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document:GenerationError/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const imageModelList: CompiledCheck = validate37;
const schema56 = {"$ref":"document:ImageModelList"};
const schema57 = {"type":"object","additionalProperties":false,"required":["total","models"],"properties":{"total":{"type":"integer","minimum":0},"models":{"type":"array","items":{"$ref":"document:ImageModelDescription"}}}};
const schema58 = {"type":"object","additionalProperties":false,"required":["id","name","description","supportsSteps"],"properties":{"id":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"]},"name":{"type":"string"},"description":{"type":"string"},"supportsSteps":{"type":"boolean"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.models === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "models"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema57.properties.total.type,parentSchema:schema57.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema57.properties.total,data:data0};
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
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ImageModelDescription/required",keyword:"required",params:{missingProperty: "id"},schema:schema58.required,parentSchema:schema58,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ImageModelDescription/required",keyword:"required",params:{missingProperty: "name"},schema:schema58.required,parentSchema:schema58,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.description === undefined){
const err7 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ImageModelDescription/required",keyword:"required",params:{missingProperty: "description"},schema:schema58.required,parentSchema:schema58,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.supportsSteps === undefined){
const err8 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ImageModelDescription/required",keyword:"required",params:{missingProperty: "supportsSteps"},schema:schema58.required,parentSchema:schema58,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "description")) || (key1 === "supportsSteps"))){
const err9 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ImageModelDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema58,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:ImageModelDescription/properties/id/type",keyword:"type",params:{type: "string"},schema:schema58.properties.id.type,parentSchema:schema58.properties.id,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data3 === "flux-schnell") || (data3 === "flux-dev")) || (data3 === "sdxl-realvis-v4")) || (data3 === "sd15-dreamshaper-v8"))){
const err11 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:ImageModelDescription/properties/id/enum",keyword:"enum",params:{allowedValues: schema58.properties.id.enum},schema:schema58.properties.id.enum,parentSchema:schema58.properties.id,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/models/" + i0+"/name",schemaPath:"document:ImageModelDescription/properties/name/type",keyword:"type",params:{type: "string"},schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/models/" + i0+"/description",schemaPath:"document:ImageModelDescription/properties/description/type",keyword:"type",params:{type: "string"},schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.supportsSteps !== undefined){
let data6 = data2.supportsSteps;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/models/" + i0+"/supportsSteps",schemaPath:"document:ImageModelDescription/properties/supportsSteps/type",keyword:"type",params:{type: "boolean"},schema:schema58.properties.supportsSteps.type,parentSchema:schema58.properties.supportsSteps,data:data6};
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
const err15 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ImageModelDescription/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data:data2};
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
else {
const err16 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},schema:schema57.properties.models.type,parentSchema:schema57.properties.models,data:data1};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chatEstimate: CompiledCheck = validate40;
const schema59 = {"$ref":"document:ChatEstimate"};
const schema60 = {"type":"object","additionalProperties":false,"required":["model","estimatedInputTokens","estimatedOutputTokens","estimatedCost","message"],"properties":{"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"estimatedInputTokens":{"type":"integer","minimum":1},"estimatedOutputTokens":{"type":"integer","minimum":1},"estimatedCost":{"type":"object","additionalProperties":false,"required":["usd","note"],"properties":{"usd":{"type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{6}$"},"note":{"type":"string"}}},"message":{"type":"string"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"document:ChatEstimate/required",keyword:"required",params:{missingProperty: "model"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.estimatedInputTokens === undefined){
const err1 = {instancePath,schemaPath:"document:ChatEstimate/required",keyword:"required",params:{missingProperty: "estimatedInputTokens"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.estimatedOutputTokens === undefined){
const err2 = {instancePath,schemaPath:"document:ChatEstimate/required",keyword:"required",params:{missingProperty: "estimatedOutputTokens"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.estimatedCost === undefined){
const err3 = {instancePath,schemaPath:"document:ChatEstimate/required",keyword:"required",params:{missingProperty: "estimatedCost"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.message === undefined){
const err4 = {instancePath,schemaPath:"document:ChatEstimate/required",keyword:"required",params:{missingProperty: "message"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "estimatedInputTokens")) || (key0 === "estimatedOutputTokens")) || (key0 === "estimatedCost")) || (key0 === "message"))){
const err5 = {instancePath,schemaPath:"document:ChatEstimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/model",schemaPath:"document:ChatEstimate/properties/model/type",keyword:"type",params:{type: "string"},schema:schema60.properties.model.type,parentSchema:schema60.properties.model,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data0 === "anthropic/claude-3.5-sonnet") || (data0 === "openai/gpt-4o")) || (data0 === "openai/gpt-4o-mini")) || (data0 === "meta-llama/llama-3.1-70b-instruct"))){
const err7 = {instancePath:instancePath+"/model",schemaPath:"document:ChatEstimate/properties/model/enum",keyword:"enum",params:{allowedValues: schema60.properties.model.enum},schema:schema60.properties.model.enum,parentSchema:schema60.properties.model,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.estimatedInputTokens !== undefined){
let data1 = data.estimatedInputTokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/estimatedInputTokens",schemaPath:"document:ChatEstimate/properties/estimatedInputTokens/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.estimatedInputTokens.type,parentSchema:schema60.properties.estimatedInputTokens,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/estimatedInputTokens",schemaPath:"document:ChatEstimate/properties/estimatedInputTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema60.properties.estimatedInputTokens,data:data1};
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
if(data.estimatedOutputTokens !== undefined){
let data2 = data.estimatedOutputTokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/estimatedOutputTokens",schemaPath:"document:ChatEstimate/properties/estimatedOutputTokens/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.estimatedOutputTokens.type,parentSchema:schema60.properties.estimatedOutputTokens,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/estimatedOutputTokens",schemaPath:"document:ChatEstimate/properties/estimatedOutputTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema60.properties.estimatedOutputTokens,data:data2};
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
if(data.estimatedCost !== undefined){
let data3 = data.estimatedCost;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.usd === undefined){
const err12 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ChatEstimate/properties/estimatedCost/required",keyword:"required",params:{missingProperty: "usd"},schema:schema60.properties.estimatedCost.required,parentSchema:schema60.properties.estimatedCost,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.note === undefined){
const err13 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ChatEstimate/properties/estimatedCost/required",keyword:"required",params:{missingProperty: "note"},schema:schema60.properties.estimatedCost.required,parentSchema:schema60.properties.estimatedCost,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "usd") || (key1 === "note"))){
const err14 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ChatEstimate/properties/estimatedCost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema60.properties.estimatedCost,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.usd !== undefined){
let data4 = data3.usd;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err15 = {instancePath:instancePath+"/estimatedCost/usd",schemaPath:"document:ChatEstimate/properties/estimatedCost/properties/usd/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{6}$"},schema:"^(0|[1-9][0-9]*)\\.[0-9]{6}$",parentSchema:schema60.properties.estimatedCost.properties.usd,data:data4};
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
const err16 = {instancePath:instancePath+"/estimatedCost/usd",schemaPath:"document:ChatEstimate/properties/estimatedCost/properties/usd/type",keyword:"type",params:{type: "string"},schema:schema60.properties.estimatedCost.properties.usd.type,parentSchema:schema60.properties.estimatedCost.properties.usd,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.note !== undefined){
let data5 = data3.note;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/estimatedCost/note",schemaPath:"document:ChatEstimate/properties/estimatedCost/properties/note/type",keyword:"type",params:{type: "string"},schema:schema60.properties.estimatedCost.properties.note.type,parentSchema:schema60.properties.estimatedCost.properties.note,data:data5};
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
const err18 = {instancePath:instancePath+"/estimatedCost",schemaPath:"document:ChatEstimate/properties/estimatedCost/type",keyword:"type",params:{type: "object"},schema:schema60.properties.estimatedCost.type,parentSchema:schema60.properties.estimatedCost,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.message !== undefined){
let data6 = data.message;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/message",schemaPath:"document:ChatEstimate/properties/message/type",keyword:"type",params:{type: "string"},schema:schema60.properties.message.type,parentSchema:schema60.properties.message,data:data6};
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
const err20 = {instancePath,schemaPath:"document:ChatEstimate/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chatCompletion: CompiledCheck = validate41;
const schema61 = {"$ref":"document:ChatCompletion"};
const schema62 = {"type":"object","additionalProperties":false,"required":["id","object","created","model","choices","usage"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion"},"created":{"type":"integer","minimum":0},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"choices":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"document:ChatChoice"}},"usage":{"$ref":"document:ChatUsage"}}};
const schema63 = {"type":"object","additionalProperties":false,"required":["index","message","finish_reason"],"properties":{"index":{"type":"integer","const":0},"message":{"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":"string"}}},"finish_reason":{"type":"string","enum":["stop","length"]}}};
const schema64 = {"type":"object","additionalProperties":false,"required":["prompt_tokens","completion_tokens","total_tokens"],"properties":{"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0},"total_tokens":{"type":"integer","minimum":0}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.choices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "choices"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.usage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usage"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema62.properties.id.type,parentSchema:schema62.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema62.properties.object.type,parentSchema:schema62.properties.object,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("chat.completion" !== data1){
const err9 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "chat.completion"},schema:"chat.completion",parentSchema:schema62.properties.object,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema62.properties.created.type,parentSchema:schema62.properties.created,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema62.properties.created,data:data2};
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
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema62.properties.model.type,parentSchema:schema62.properties.model,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema62.properties.model.enum},schema:schema62.properties.model.enum,parentSchema:schema62.properties.model,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
if(data4.length > 1){
const err14 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema62.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema62.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
const err16 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/required",keyword:"required",params:{missingProperty: "index"},schema:schema63.required,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.message === undefined){
const err17 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/required",keyword:"required",params:{missingProperty: "message"},schema:schema63.required,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.finish_reason === undefined){
const err18 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/required",keyword:"required",params:{missingProperty: "finish_reason"},schema:schema63.required,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "index") || (key1 === "message")) || (key1 === "finish_reason"))){
const err19 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChoice/properties/index/type",keyword:"type",params:{type: "integer"},schema:schema63.properties.index.type,parentSchema:schema63.properties.index,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(0 !== data6){
const err21 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChoice/properties/index/const",keyword:"const",params:{allowedValue: 0},schema:0,parentSchema:schema63.properties.index,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.message !== undefined){
let data7 = data5.message;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.role === undefined){
const err22 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/required",keyword:"required",params:{missingProperty: "role"},schema:schema63.properties.message.required,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.content === undefined){
const err23 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/required",keyword:"required",params:{missingProperty: "content"},schema:schema63.properties.message.required,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "role") || (key2 === "content"))){
const err24 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/choices/" + i0+"/message/role",schemaPath:"document:ChatChoice/properties/message/properties/role/type",keyword:"type",params:{type: "string"},schema:schema63.properties.message.properties.role.type,parentSchema:schema63.properties.message.properties.role,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("assistant" !== data8){
const err26 = {instancePath:instancePath+"/choices/" + i0+"/message/role",schemaPath:"document:ChatChoice/properties/message/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},schema:"assistant",parentSchema:schema63.properties.message.properties.role,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
const err27 = {instancePath:instancePath+"/choices/" + i0+"/message/content",schemaPath:"document:ChatChoice/properties/message/properties/content/type",keyword:"type",params:{type: "string"},schema:schema63.properties.message.properties.content.type,parentSchema:schema63.properties.message.properties.content,data:data9};
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
const err28 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/type",keyword:"type",params:{type: "object"},schema:schema63.properties.message.type,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.finish_reason !== undefined){
let data10 = data5.finish_reason;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChoice/properties/finish_reason/type",keyword:"type",params:{type: "string"},schema:schema63.properties.finish_reason.type,parentSchema:schema63.properties.finish_reason,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data10 === "stop") || (data10 === "length"))){
const err30 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChoice/properties/finish_reason/enum",keyword:"enum",params:{allowedValues: schema63.properties.finish_reason.enum},schema:schema63.properties.finish_reason.enum,parentSchema:schema63.properties.finish_reason,data:data10};
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
const err31 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"},schema:schema62.properties.choices.type,parentSchema:schema62.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.usage !== undefined){
let data11 = data.usage;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.prompt_tokens === undefined){
const err33 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "prompt_tokens"},schema:schema64.required,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.completion_tokens === undefined){
const err34 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "completion_tokens"},schema:schema64.required,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.total_tokens === undefined){
const err35 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "total_tokens"},schema:schema64.required,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data11){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
const err36 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.prompt_tokens !== undefined){
let data12 = data11.prompt_tokens;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err37 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.prompt_tokens.type,parentSchema:schema64.properties.prompt_tokens,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.prompt_tokens,data:data12};
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
if(data11.completion_tokens !== undefined){
let data13 = data11.completion_tokens;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.completion_tokens.type,parentSchema:schema64.properties.completion_tokens,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.completion_tokens,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data11.total_tokens !== undefined){
let data14 = data11.total_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err41 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.total_tokens.type,parentSchema:schema64.properties.total_tokens,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.total_tokens,data:data14};
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
}
else {
const err43 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chatCompletionChunk: CompiledCheck = validate44;
const schema65 = {"$ref":"document:ChatCompletionChunk"};
const schema66 = {"type":"object","additionalProperties":false,"required":["id","object","created","model","choices"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion.chunk"},"created":{"type":"integer","minimum":0},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"choices":{"type":"array","maxItems":1,"items":{"$ref":"document:ChatChunkChoice"}},"usage":{"description":"The tokens, of the last chunk; null before that. Only with `include_usage`.","oneOf":[{"$ref":"document:ChatUsage"},{"type":"null"}]}}};
const schema67 = {"type":"object","additionalProperties":false,"required":["index","delta","finish_reason"],"properties":{"index":{"type":"integer","const":0},"delta":{"type":"object","additionalProperties":false,"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":"string"}}},"finish_reason":{"type":["string","null"],"enum":["stop","length",null]}}};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.choices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "choices"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
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
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema66.properties.id.type,parentSchema:schema66.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema66.properties.object.type,parentSchema:schema66.properties.object,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("chat.completion.chunk" !== data1){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "chat.completion.chunk"},schema:"chat.completion.chunk",parentSchema:schema66.properties.object,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.created.type,parentSchema:schema66.properties.created,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema66.properties.created,data:data2};
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
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema66.properties.model.type,parentSchema:schema66.properties.model,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema66.properties.model.enum},schema:schema66.properties.model.enum,parentSchema:schema66.properties.model,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
if(data4.length > 1){
const err13 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
const err14 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/required",keyword:"required",params:{missingProperty: "index"},schema:schema67.required,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.delta === undefined){
const err15 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/required",keyword:"required",params:{missingProperty: "delta"},schema:schema67.required,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.finish_reason === undefined){
const err16 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/required",keyword:"required",params:{missingProperty: "finish_reason"},schema:schema67.required,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "index") || (key1 === "delta")) || (key1 === "finish_reason"))){
const err17 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChunkChoice/properties/index/type",keyword:"type",params:{type: "integer"},schema:schema67.properties.index.type,parentSchema:schema67.properties.index,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(0 !== data6){
const err19 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChunkChoice/properties/index/const",keyword:"const",params:{allowedValue: 0},schema:0,parentSchema:schema67.properties.index,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.delta !== undefined){
let data7 = data5.delta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "role") || (key2 === "content"))){
const err20 = {instancePath:instancePath+"/choices/" + i0+"/delta",schemaPath:"document:ChatChunkChoice/properties/delta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema67.properties.delta,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/choices/" + i0+"/delta/role",schemaPath:"document:ChatChunkChoice/properties/delta/properties/role/type",keyword:"type",params:{type: "string"},schema:schema67.properties.delta.properties.role.type,parentSchema:schema67.properties.delta.properties.role,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("assistant" !== data8){
const err22 = {instancePath:instancePath+"/choices/" + i0+"/delta/role",schemaPath:"document:ChatChunkChoice/properties/delta/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},schema:"assistant",parentSchema:schema67.properties.delta.properties.role,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/choices/" + i0+"/delta/content",schemaPath:"document:ChatChunkChoice/properties/delta/properties/content/type",keyword:"type",params:{type: "string"},schema:schema67.properties.delta.properties.content.type,parentSchema:schema67.properties.delta.properties.content,data:data9};
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
else {
const err24 = {instancePath:instancePath+"/choices/" + i0+"/delta",schemaPath:"document:ChatChunkChoice/properties/delta/type",keyword:"type",params:{type: "object"},schema:schema67.properties.delta.type,parentSchema:schema67.properties.delta,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.finish_reason !== undefined){
let data10 = data5.finish_reason;
if((typeof data10 !== "string") && (data10 !== null)){
const err25 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChunkChoice/properties/finish_reason/type",keyword:"type",params:{type: schema67.properties.finish_reason.type},schema:schema67.properties.finish_reason.type,parentSchema:schema67.properties.finish_reason,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data10 === "stop") || (data10 === "length")) || (data10 === null))){
const err26 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChunkChoice/properties/finish_reason/enum",keyword:"enum",params:{allowedValues: schema67.properties.finish_reason.enum},schema:schema67.properties.finish_reason.enum,parentSchema:schema67.properties.finish_reason,data:data10};
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
else {
const err27 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data:data5};
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
const err28 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"},schema:schema66.properties.choices.type,parentSchema:schema66.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.usage !== undefined){
let data11 = data.usage;
const _errs28 = errors;
let valid6 = false;
let passing0 = null;
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.prompt_tokens === undefined){
const err29 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "prompt_tokens"},schema:schema64.required,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.completion_tokens === undefined){
const err30 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "completion_tokens"},schema:schema64.required,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.total_tokens === undefined){
const err31 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "total_tokens"},schema:schema64.required,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data11){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
const err32 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.prompt_tokens !== undefined){
let data12 = data11.prompt_tokens;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err33 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.prompt_tokens.type,parentSchema:schema64.properties.prompt_tokens,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.prompt_tokens,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data11.completion_tokens !== undefined){
let data13 = data11.completion_tokens;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err35 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.completion_tokens.type,parentSchema:schema64.properties.completion_tokens,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.completion_tokens,data:data13};
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
if(data11.total_tokens !== undefined){
let data14 = data11.total_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.total_tokens.type,parentSchema:schema64.properties.total_tokens,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.total_tokens,data:data14};
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
}
else {
const err39 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data11 !== null){
const err40 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema66.properties.usage.oneOf[1].type,parentSchema:schema66.properties.usage.oneOf[1],data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
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
const err41 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema66.properties.usage.oneOf,parentSchema:schema66.properties.usage,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chatModelList: CompiledCheck = validate47;
const schema69 = {"$ref":"document:ChatModelList"};
const schema70 = {"type":"object","additionalProperties":false,"required":["total","models"],"properties":{"total":{"type":"integer","minimum":0},"models":{"type":"array","items":{"$ref":"document:ChatModelDescription"}}}};
const schema71 = {"type":"object","additionalProperties":false,"required":["id","name","description","context_length","pricing"],"properties":{"id":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"]},"name":{"type":"string"},"description":{"type":"string"},"context_length":{"type":"integer","minimum":1},"pricing":{"type":"object","additionalProperties":false,"required":["input_per_1k_tokens","output_per_1k_tokens","blended_per_1k_tokens"],"properties":{"input_per_1k_tokens":{"type":"string"},"output_per_1k_tokens":{"type":"string"},"blended_per_1k_tokens":{"type":"string"}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.models === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "models"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema70.properties.total.type,parentSchema:schema70.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.properties.total,data:data0};
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
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ChatModelDescription/required",keyword:"required",params:{missingProperty: "id"},schema:schema71.required,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ChatModelDescription/required",keyword:"required",params:{missingProperty: "name"},schema:schema71.required,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.description === undefined){
const err7 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ChatModelDescription/required",keyword:"required",params:{missingProperty: "description"},schema:schema71.required,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.context_length === undefined){
const err8 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ChatModelDescription/required",keyword:"required",params:{missingProperty: "context_length"},schema:schema71.required,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.pricing === undefined){
const err9 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ChatModelDescription/required",keyword:"required",params:{missingProperty: "pricing"},schema:schema71.required,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "description")) || (key1 === "context_length")) || (key1 === "pricing"))){
const err10 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ChatModelDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:ChatModelDescription/properties/id/type",keyword:"type",params:{type: "string"},schema:schema71.properties.id.type,parentSchema:schema71.properties.id,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
const err12 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:ChatModelDescription/properties/id/enum",keyword:"enum",params:{allowedValues: schema71.properties.id.enum},schema:schema71.properties.id.enum,parentSchema:schema71.properties.id,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/models/" + i0+"/name",schemaPath:"document:ChatModelDescription/properties/name/type",keyword:"type",params:{type: "string"},schema:schema71.properties.name.type,parentSchema:schema71.properties.name,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/models/" + i0+"/description",schemaPath:"document:ChatModelDescription/properties/description/type",keyword:"type",params:{type: "string"},schema:schema71.properties.description.type,parentSchema:schema71.properties.description,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.context_length !== undefined){
let data6 = data2.context_length;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/models/" + i0+"/context_length",schemaPath:"document:ChatModelDescription/properties/context_length/type",keyword:"type",params:{type: "integer"},schema:schema71.properties.context_length.type,parentSchema:schema71.properties.context_length,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/models/" + i0+"/context_length",schemaPath:"document:ChatModelDescription/properties/context_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema71.properties.context_length,data:data6};
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
if(data2.pricing !== undefined){
let data7 = data2.pricing;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.input_per_1k_tokens === undefined){
const err17 = {instancePath:instancePath+"/models/" + i0+"/pricing",schemaPath:"document:ChatModelDescription/properties/pricing/required",keyword:"required",params:{missingProperty: "input_per_1k_tokens"},schema:schema71.properties.pricing.required,parentSchema:schema71.properties.pricing,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.output_per_1k_tokens === undefined){
const err18 = {instancePath:instancePath+"/models/" + i0+"/pricing",schemaPath:"document:ChatModelDescription/properties/pricing/required",keyword:"required",params:{missingProperty: "output_per_1k_tokens"},schema:schema71.properties.pricing.required,parentSchema:schema71.properties.pricing,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.blended_per_1k_tokens === undefined){
const err19 = {instancePath:instancePath+"/models/" + i0+"/pricing",schemaPath:"document:ChatModelDescription/properties/pricing/required",keyword:"required",params:{missingProperty: "blended_per_1k_tokens"},schema:schema71.properties.pricing.required,parentSchema:schema71.properties.pricing,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "input_per_1k_tokens") || (key2 === "output_per_1k_tokens")) || (key2 === "blended_per_1k_tokens"))){
const err20 = {instancePath:instancePath+"/models/" + i0+"/pricing",schemaPath:"document:ChatModelDescription/properties/pricing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema71.properties.pricing,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.input_per_1k_tokens !== undefined){
let data8 = data7.input_per_1k_tokens;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/models/" + i0+"/pricing/input_per_1k_tokens",schemaPath:"document:ChatModelDescription/properties/pricing/properties/input_per_1k_tokens/type",keyword:"type",params:{type: "string"},schema:schema71.properties.pricing.properties.input_per_1k_tokens.type,parentSchema:schema71.properties.pricing.properties.input_per_1k_tokens,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.output_per_1k_tokens !== undefined){
let data9 = data7.output_per_1k_tokens;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/models/" + i0+"/pricing/output_per_1k_tokens",schemaPath:"document:ChatModelDescription/properties/pricing/properties/output_per_1k_tokens/type",keyword:"type",params:{type: "string"},schema:schema71.properties.pricing.properties.output_per_1k_tokens.type,parentSchema:schema71.properties.pricing.properties.output_per_1k_tokens,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.blended_per_1k_tokens !== undefined){
let data10 = data7.blended_per_1k_tokens;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/models/" + i0+"/pricing/blended_per_1k_tokens",schemaPath:"document:ChatModelDescription/properties/pricing/properties/blended_per_1k_tokens/type",keyword:"type",params:{type: "string"},schema:schema71.properties.pricing.properties.blended_per_1k_tokens.type,parentSchema:schema71.properties.pricing.properties.blended_per_1k_tokens,data:data10};
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
else {
const err24 = {instancePath:instancePath+"/models/" + i0+"/pricing",schemaPath:"document:ChatModelDescription/properties/pricing/type",keyword:"type",params:{type: "object"},schema:schema71.properties.pricing.type,parentSchema:schema71.properties.pricing,data:data7};
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
else {
const err25 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:ChatModelDescription/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},schema:schema70.properties.models.type,parentSchema:schema70.properties.models,data:data1};
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
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

