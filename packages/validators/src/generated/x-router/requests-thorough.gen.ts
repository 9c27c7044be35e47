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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "width")) || (key0 === "height")) || (key0 === "numberResults"))){
const err0 = {instancePath,schemaPath:"document:ImageEstimateRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/model",schemaPath:"document:ImageEstimateRequest/properties/model/type",keyword:"type",params:{type: "string"},schema:schema32.properties.model.type,parentSchema:schema32.properties.model,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "flux-schnell") || (data0 === "flux-dev")) || (data0 === "sdxl-realvis-v4")) || (data0 === "sd15-dreamshaper-v8"))){
const err2 = {instancePath:instancePath+"/model",schemaPath:"document:ImageEstimateRequest/properties/model/enum",keyword:"enum",params:{allowedValues: schema32.properties.model.enum},schema:schema32.properties.model.enum,parentSchema:schema32.properties.model,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.width !== undefined){
let data1 = data.width;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2048 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},schema:2048,parentSchema:schema32.properties.width,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 128 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 128},schema:128,parentSchema:schema32.properties.width,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let res0;
if((64 === 0 || (res0 = data1/64, res0 !== parseInt(res0)))){
const err5 = {instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/multipleOf",keyword:"multipleOf",params:{multipleOf: 64},schema:64,parentSchema:schema32.properties.width,data:data1};
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
const err6 = {instancePath:instancePath+"/width",schemaPath:"document:ImageEstimateRequest/properties/width/type",keyword:"type",params:{type: "number"},schema:schema32.properties.width.type,parentSchema:schema32.properties.width,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.height !== undefined){
let data2 = data.height;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},schema:2048,parentSchema:schema32.properties.height,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 128 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 128},schema:128,parentSchema:schema32.properties.height,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
let res1;
if((64 === 0 || (res1 = data2/64, res1 !== parseInt(res1)))){
const err9 = {instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/multipleOf",keyword:"multipleOf",params:{multipleOf: 64},schema:64,parentSchema:schema32.properties.height,data:data2};
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
const err10 = {instancePath:instancePath+"/height",schemaPath:"document:ImageEstimateRequest/properties/height/type",keyword:"type",params:{type: "number"},schema:schema32.properties.height.type,parentSchema:schema32.properties.height,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.numberResults !== undefined){
let data3 = data.numberResults;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/numberResults",schemaPath:"document:ImageEstimateRequest/properties/numberResults/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.numberResults.type,parentSchema:schema32.properties.numberResults,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/numberResults",schemaPath:"document:ImageEstimateRequest/properties/numberResults/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema32.properties.numberResults,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/numberResults",schemaPath:"document:ImageEstimateRequest/properties/numberResults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.numberResults,data:data3};
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
}
else {
const err14 = {instancePath,schemaPath:"document:ImageEstimateRequest/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

