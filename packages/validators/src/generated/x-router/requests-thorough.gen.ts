// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { codePoints, type CompiledCheck } from '../../compiled.ts'

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

export const imageGenerationRequest: CompiledCheck = validate21;
const schema33 = {"$ref":"document:ImageGenerationRequest"};
const schema34 = {"type":"object","additionalProperties":false,"required":["prompt"],"properties":{"prompt":{"type":"string","minLength":2,"maxLength":3000},"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"],"default":"flux-schnell"},"width":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"height":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"numberResults":{"type":"integer","minimum":1,"maximum":4,"default":1},"negativePrompt":{"type":"string","maxLength":3000},"steps":{"type":"integer","minimum":1,"maximum":50},"guidance":{"type":"number","minimum":1,"maximum":30},"seed":{"type":"integer","minimum":0,"maximum":4294967295}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;

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
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"document:ImageGenerationRequest/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err1 = {instancePath,schemaPath:"document:ImageGenerationRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(data0.length > 3000 && func2(data0) > 3000){
const err2 = {instancePath:instancePath+"/prompt",schemaPath:"document:ImageGenerationRequest/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 3000},schema:3000,parentSchema:schema34.properties.prompt,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 4 && func2(data0) < 2){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"document:ImageGenerationRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema34.properties.prompt,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"document:ImageGenerationRequest/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema34.properties.prompt.type,parentSchema:schema34.properties.prompt,data:data0};
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
let data1 = data.model;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/model",schemaPath:"document:ImageGenerationRequest/properties/model/type",keyword:"type",params:{type: "string"},schema:schema34.properties.model.type,parentSchema:schema34.properties.model,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "flux-schnell") || (data1 === "flux-dev")) || (data1 === "sdxl-realvis-v4")) || (data1 === "sd15-dreamshaper-v8"))){
const err6 = {instancePath:instancePath+"/model",schemaPath:"document:ImageGenerationRequest/properties/model/enum",keyword:"enum",params:{allowedValues: schema34.properties.model.enum},schema:schema34.properties.model.enum,parentSchema:schema34.properties.model,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.width !== undefined){
let data2 = data.width;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/width",schemaPath:"document:ImageGenerationRequest/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},schema:2048,parentSchema:schema34.properties.width,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 128 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/width",schemaPath:"document:ImageGenerationRequest/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 128},schema:128,parentSchema:schema34.properties.width,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
let res0;
if((64 === 0 || (res0 = data2/64, res0 !== parseInt(res0)))){
const err9 = {instancePath:instancePath+"/width",schemaPath:"document:ImageGenerationRequest/properties/width/multipleOf",keyword:"multipleOf",params:{multipleOf: 64},schema:64,parentSchema:schema34.properties.width,data:data2};
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
const err10 = {instancePath:instancePath+"/width",schemaPath:"document:ImageGenerationRequest/properties/width/type",keyword:"type",params:{type: "number"},schema:schema34.properties.width.type,parentSchema:schema34.properties.width,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.height !== undefined){
let data3 = data.height;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2048 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/height",schemaPath:"document:ImageGenerationRequest/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},schema:2048,parentSchema:schema34.properties.height,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 128 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/height",schemaPath:"document:ImageGenerationRequest/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 128},schema:128,parentSchema:schema34.properties.height,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
let res1;
if((64 === 0 || (res1 = data3/64, res1 !== parseInt(res1)))){
const err13 = {instancePath:instancePath+"/height",schemaPath:"document:ImageGenerationRequest/properties/height/multipleOf",keyword:"multipleOf",params:{multipleOf: 64},schema:64,parentSchema:schema34.properties.height,data:data3};
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
const err14 = {instancePath:instancePath+"/height",schemaPath:"document:ImageGenerationRequest/properties/height/type",keyword:"type",params:{type: "number"},schema:schema34.properties.height.type,parentSchema:schema34.properties.height,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.numberResults !== undefined){
let data4 = data.numberResults;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/numberResults",schemaPath:"document:ImageGenerationRequest/properties/numberResults/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.numberResults.type,parentSchema:schema34.properties.numberResults,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/numberResults",schemaPath:"document:ImageGenerationRequest/properties/numberResults/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema34.properties.numberResults,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/numberResults",schemaPath:"document:ImageGenerationRequest/properties/numberResults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema34.properties.numberResults,data:data4};
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
if(data.negativePrompt !== undefined){
let data5 = data.negativePrompt;
if(typeof data5 === "string"){
if(data5.length > 3000 && func2(data5) > 3000){
const err18 = {instancePath:instancePath+"/negativePrompt",schemaPath:"document:ImageGenerationRequest/properties/negativePrompt/maxLength",keyword:"maxLength",params:{limit: 3000},schema:3000,parentSchema:schema34.properties.negativePrompt,data:data5};
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
const err19 = {instancePath:instancePath+"/negativePrompt",schemaPath:"document:ImageGenerationRequest/properties/negativePrompt/type",keyword:"type",params:{type: "string"},schema:schema34.properties.negativePrompt.type,parentSchema:schema34.properties.negativePrompt,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/steps",schemaPath:"document:ImageGenerationRequest/properties/steps/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.steps.type,parentSchema:schema34.properties.steps,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 50 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/steps",schemaPath:"document:ImageGenerationRequest/properties/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema34.properties.steps,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/steps",schemaPath:"document:ImageGenerationRequest/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema34.properties.steps,data:data6};
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
if(data.guidance !== undefined){
let data7 = data.guidance;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 30 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/guidance",schemaPath:"document:ImageGenerationRequest/properties/guidance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema34.properties.guidance,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/guidance",schemaPath:"document:ImageGenerationRequest/properties/guidance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema34.properties.guidance,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/guidance",schemaPath:"document:ImageGenerationRequest/properties/guidance/type",keyword:"type",params:{type: "number"},schema:schema34.properties.guidance.type,parentSchema:schema34.properties.guidance,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/seed",schemaPath:"document:ImageGenerationRequest/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.seed.type,parentSchema:schema34.properties.seed,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/seed",schemaPath:"document:ImageGenerationRequest/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema34.properties.seed,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/seed",schemaPath:"document:ImageGenerationRequest/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.seed,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"document:ImageGenerationRequest/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const generateImageHeaderXPAYMENT: CompiledCheck = validate22;
const schema35 = {"type":"string","format":"password"};
const formats0 = /^/;

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "password"},schema:"password",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const generateImageHeaderPAYMENTSIGNATURE: CompiledCheck = validate23;
const schema36 = {"type":"string","format":"password"};

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "password"},schema:"password",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const chatEstimateRequest: CompiledCheck = validate24;
const schema37 = {"$ref":"document:ChatEstimateRequest"};
const schema38 = {"type":"object","additionalProperties":false,"required":["messages"],"properties":{"messages":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"document:ChatMessage"}},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"],"default":"anthropic/claude-3.5-sonnet"},"max_tokens":{"type":"integer","minimum":1,"maximum":128000,"default":4096}}};
const schema39 = {"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"type":"string","enum":["developer","system","user","assistant"]},"content":{"type":["string","array"],"items":{"$ref":"document:ChatPart"}},"name":{"type":"string"}}};
const schema40 = {"type":"object","additionalProperties":true,"required":["type"],"properties":{"type":{"type":"string","minLength":1},"text":{"type":"string"}}};

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
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "content")) || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema39.properties.role.type,parentSchema:schema39.properties.role,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "developer") || (data0 === "system")) || (data0 === "user")) || (data0 === "assistant"))){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema39.properties.role.enum},schema:schema39.properties.role.enum,parentSchema:schema39.properties.role,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err5 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema39.properties.content.type},schema:schema39.properties.content.type,parentSchema:schema39.properties.content,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err6 = {instancePath:instancePath+"/content/" + i0,schemaPath:"document:ChatPart/required",keyword:"required",params:{missingProperty: "type"},schema:schema40.required,parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 === "string"){
if(data3.length < 2 && func2(data3) < 1){
const err7 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"document:ChatPart/properties/type/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.type,data:data3};
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
const err8 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"document:ChatPart/properties/type/type",keyword:"type",params:{type: "string"},schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.text !== undefined){
let data4 = data2.text;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"document:ChatPart/properties/text/type",keyword:"type",params:{type: "string"},schema:schema40.properties.text.type,parentSchema:schema40.properties.text,data:data4};
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
else {
const err10 = {instancePath:instancePath+"/content/" + i0,schemaPath:"document:ChatPart/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data:data2};
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
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data5};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.messages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "messages") || (key0 === "model")) || (key0 === "max_tokens"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema38.properties.messages,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema38.properties.messages,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},schema:schema38.properties.messages.type,parentSchema:schema38.properties.messages,data:data0};
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
let data2 = data.model;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema38.properties.model.type,parentSchema:schema38.properties.model,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data2 === "anthropic/claude-3.5-sonnet") || (data2 === "openai/gpt-4o")) || (data2 === "openai/gpt-4o-mini")) || (data2 === "meta-llama/llama-3.1-70b-instruct"))){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema38.properties.model.enum},schema:schema38.properties.model.enum,parentSchema:schema38.properties.model,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.max_tokens !== undefined){
let data3 = data.max_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: "integer"},schema:schema38.properties.max_tokens.type,parentSchema:schema38.properties.max_tokens,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 128000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128000},schema:128000,parentSchema:schema38.properties.max_tokens,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.max_tokens,data:data3};
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
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chatRequest: CompiledCheck = validate29;
const schema41 = {"$ref":"document:ChatRequest"};
const schema42 = {"type":"object","additionalProperties":false,"required":["messages"],"properties":{"messages":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"document:ChatMessage"}},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"],"default":"anthropic/claude-3.5-sonnet"},"max_tokens":{"type":"integer","minimum":1,"maximum":128000,"default":4096},"stream":{"type":"boolean","default":false},"stream_options":{"type":"object","additionalProperties":false,"properties":{"include_usage":{"type":"boolean"}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"stop":{"type":["string","array"],"items":{"type":"string"}},"seed":{"type":"integer"},"user":{"type":"string"}}};

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
if(data.messages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema42.properties.messages,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.messages,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},schema:schema42.properties.messages.type,parentSchema:schema42.properties.messages,data:data0};
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
let data2 = data.model;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema42.properties.model.type,parentSchema:schema42.properties.model,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data2 === "anthropic/claude-3.5-sonnet") || (data2 === "openai/gpt-4o")) || (data2 === "openai/gpt-4o-mini")) || (data2 === "meta-llama/llama-3.1-70b-instruct"))){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema42.properties.model.enum},schema:schema42.properties.model.enum,parentSchema:schema42.properties.model,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.max_tokens !== undefined){
let data3 = data.max_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.max_tokens.type,parentSchema:schema42.properties.max_tokens,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 128000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128000},schema:128000,parentSchema:schema42.properties.max_tokens,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.max_tokens,data:data3};
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
if(data.stream !== undefined){
let data4 = data.stream;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"},schema:schema42.properties.stream.type,parentSchema:schema42.properties.stream,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stream_options !== undefined){
let data5 = data.stream_options;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(key1 === "include_usage")){
const err11 = {instancePath:instancePath+"/stream_options",schemaPath:"#/properties/stream_options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema42.properties.stream_options,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.include_usage !== undefined){
let data6 = data5.include_usage;
if(typeof data6 !== "boolean"){
const err12 = {instancePath:instancePath+"/stream_options/include_usage",schemaPath:"#/properties/stream_options/properties/include_usage/type",keyword:"type",params:{type: "boolean"},schema:schema42.properties.stream_options.properties.include_usage.type,parentSchema:schema42.properties.stream_options.properties.include_usage,data:data6};
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
const err13 = {instancePath:instancePath+"/stream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type: "object"},schema:schema42.properties.stream_options.type,parentSchema:schema42.properties.stream_options,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.temperature !== undefined){
let data7 = data.temperature;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},schema:2,parentSchema:schema42.properties.temperature,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.temperature,data:data7};
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
const err16 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: "number"},schema:schema42.properties.temperature.type,parentSchema:schema42.properties.temperature,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.top_p !== undefined){
let data8 = data.top_p;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema42.properties.top_p,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.top_p,data:data8};
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
const err19 = {instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type: "number"},schema:schema42.properties.top_p.type,parentSchema:schema42.properties.top_p,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.presence_penalty !== undefined){
let data9 = data.presence_penalty;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},schema:2,parentSchema:schema42.properties.presence_penalty,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 < -2 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},schema:-2,parentSchema:schema42.properties.presence_penalty,data:data9};
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
const err22 = {instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/type",keyword:"type",params:{type: "number"},schema:schema42.properties.presence_penalty.type,parentSchema:schema42.properties.presence_penalty,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.frequency_penalty !== undefined){
let data10 = data.frequency_penalty;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},schema:2,parentSchema:schema42.properties.frequency_penalty,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < -2 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},schema:-2,parentSchema:schema42.properties.frequency_penalty,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type: "number"},schema:schema42.properties.frequency_penalty.type,parentSchema:schema42.properties.frequency_penalty,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.stop !== undefined){
let data11 = data.stop;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err26 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: schema42.properties.stop.type},schema:schema42.properties.stop.type,parentSchema:schema42.properties.stop,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/stop/" + i1,schemaPath:"#/properties/stop/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.stop.items.type,parentSchema:schema42.properties.stop.items,data:data12};
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
}
if(data.seed !== undefined){
let data13 = data.seed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err28 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.seed.type,parentSchema:schema42.properties.seed,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.user !== undefined){
let data14 = data.user;
if(typeof data14 !== "string"){
const err29 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema42.properties.user.type,parentSchema:schema42.properties.user,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const completeChatHeaderXPAYMENT: CompiledCheck = validate33;
const schema43 = {"type":"string","format":"password"};

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "password"},schema:"password",parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const completeChatHeaderPAYMENTSIGNATURE: CompiledCheck = validate34;
const schema44 = {"type":"string","format":"password"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "password"},schema:"password",parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

