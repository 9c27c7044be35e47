// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck } from '../../compiled.ts'

export const imageEstimateRequest: CompiledCheck = validate20;
const schema31 = {"$ref":"document:ImageEstimateRequest"};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"],"default":"flux-schnell"},"width":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"height":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"numberResults":{"type":"integer","minimum":1,"maximum":4,"default":1}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs2 = errors;
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "width")) || (key0 === "height")) || (key0 === "numberResults"))){
validate20.errors = [{instancePath,schemaPath:"document:ImageEstimateRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"document:ImageEstimateRequest/properties/model/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "flux-schnell") || (data0 === "flux-dev")) || (data0 === "sdxl-realvis-v4")) || (data0 === "sd15-dreamshaper-v8"))){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"document:ImageEstimateRequest/properties/model/enum",keyword:"enum",params:{allowedValues: schema32.properties.model.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.width !== undefined){
let data1 = data.width;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2048 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048}}];
return false;
}
else {
if(data1 < 128 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 128}}];
return false;
}
else {
let res0;
if((64 === 0 || (res0 = data1/64, res0 !== parseInt(res0)))){
validate20.errors = [{instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/multipleOf",keyword:"multipleOf",params:{multipleOf: 64}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.height !== undefined){
let data2 = data.height;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048}}];
return false;
}
else {
if(data2 < 128 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 128}}];
return false;
}
else {
let res1;
if((64 === 0 || (res1 = data2/64, res1 !== parseInt(res1)))){
validate20.errors = [{instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/multipleOf",keyword:"multipleOf",params:{multipleOf: 64}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.numberResults !== undefined){
let data3 = data.numberResults;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/numberResults",schemaPath:"document:ImageEstimateRequest/properties/numberResults/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/numberResults",schemaPath:"document:ImageEstimateRequest/properties/numberResults/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/numberResults",schemaPath:"document:ImageEstimateRequest/properties/numberResults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"document:ImageEstimateRequest/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

