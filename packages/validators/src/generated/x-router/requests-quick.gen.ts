// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const imageEstimateRequest: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:ImageEstimateRequest"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"properties":{"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"],"default":"flux-schnell"},"width":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"height":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"numberResults":{"type":"integer","minimum":1,"maximum":4,"default":1}}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(data.width !== undefined){
let data1 = data.width;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2048 || isNaN(data1)){
validate0.errors = [{}];
return false;
}
else {
if(data1 < 128 || isNaN(data1)){
validate0.errors = [{}];
return false;
}
else {
const quotient0 = data1 / 64;
if(quotient0 % 1 !== 0 || quotient0 >= 1e21 || quotient0 <= -1e21){
validate0.errors = [{}];
return false;
}
}
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
if(data.height !== undefined){
let data2 = data.height;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
validate0.errors = [{}];
return false;
}
else {
if(data2 < 128 || isNaN(data2)){
validate0.errors = [{}];
return false;
}
else {
const quotient1 = data2 / 64;
if(quotient1 % 1 !== 0 || quotient1 >= 1e21 || quotient1 <= -1e21){
validate0.errors = [{}];
return false;
}
}
}
}
else {
validate0.errors = [{}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.numberResults !== undefined){
let data3 = data.numberResults;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate0.errors = [{}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
validate0.errors = [{}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate0.errors = [{}];
return false;
}
}
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "model" && key0 !== "width" && key0 !== "height" && key0 !== "numberResults"){
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
}
else {
validate0.errors = [{}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
export const imageGenerationRequest: CompiledCheck = validate1;
const schema2 = {"x-without-errors":{"$ref":"document:ImageGenerationRequest"}};
const schema3 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["prompt"],"properties":{"prompt":{"type":"string","minLength":2,"maxLength":3000},"model":{"type":"string","enum":["flux-schnell","flux-dev","sdxl-realvis-v4","sd15-dreamshaper-v8"],"default":"flux-schnell"},"width":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"height":{"type":"number","minimum":128,"maximum":2048,"multipleOf":64,"default":1024},"numberResults":{"type":"integer","minimum":1,"maximum":4,"default":1},"negativePrompt":{"type":"string","maxLength":3000},"steps":{"type":"integer","minimum":1,"maximum":50},"guidance":{"type":"number","minimum":1,"maximum":30},"seed":{"type":"integer","minimum":0,"maximum":4294967295}}}};
const func0 = codePoints;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prompt === undefined) && (missing0 = "prompt")){
validate1.errors = [{}];
return false;
}
else {
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(data0.length > 3000 && func0(data0) > 3000){
validate1.errors = [{}];
return false;
}
else {
if(data0.length < 4 && func0(data0) < 2){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.model !== undefined){
let data1 = data.model;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate1.errors = [{}];
return false;
}
if(!((((data1 === "flux-schnell") || (data1 === "flux-dev")) || (data1 === "sdxl-realvis-v4")) || (data1 === "sd15-dreamshaper-v8"))){
validate1.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.width !== undefined){
let data2 = data.width;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
validate1.errors = [{}];
return false;
}
else {
if(data2 < 128 || isNaN(data2)){
validate1.errors = [{}];
return false;
}
else {
const quotient0 = data2 / 64;
if(quotient0 % 1 !== 0 || quotient0 >= 1e21 || quotient0 <= -1e21){
validate1.errors = [{}];
return false;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.height !== undefined){
let data3 = data.height;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2048 || isNaN(data3)){
validate1.errors = [{}];
return false;
}
else {
if(data3 < 128 || isNaN(data3)){
validate1.errors = [{}];
return false;
}
else {
const quotient1 = data3 / 64;
if(quotient1 % 1 !== 0 || quotient1 >= 1e21 || quotient1 <= -1e21){
validate1.errors = [{}];
return false;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.numberResults !== undefined){
let data4 = data.numberResults;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4 || isNaN(data4)){
validate1.errors = [{}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate1.errors = [{}];
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
if(data.negativePrompt !== undefined){
let data5 = data.negativePrompt;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(data5.length > 3000 && func0(data5) > 3000){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.steps !== undefined){
let data6 = data.steps;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 50 || isNaN(data6)){
validate1.errors = [{}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate1.errors = [{}];
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
if(data.guidance !== undefined){
let data7 = data.guidance;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 30 || isNaN(data7)){
validate1.errors = [{}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.seed !== undefined){
let data8 = data.seed;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate1.errors = [{}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate1.errors = [{}];
return false;
}
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
if(key0 !== "prompt" && key0 !== "model" && key0 !== "width" && key0 !== "height" && key0 !== "numberResults" && key0 !== "negativePrompt" && key0 !== "steps" && key0 !== "guidance" && key0 !== "seed"){
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
}
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
export const generateImageHeaderXPAYMENT: CompiledCheck = validate2;
const schema4 = {"x-without-errors":{"type":"string","format":"password"}};
const formats0 = /^/;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate2.errors = [{}];
return false;
}
}
else {
validate2.errors = [{}];
return false;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
export const generateImageHeaderPAYMENTSIGNATURE: CompiledCheck = validate3;
const schema5 = {"x-without-errors":{"type":"string","format":"password"}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
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
validate3.errors = vErrors;
return errors === 0;
}
export const chatEstimateRequest: CompiledCheck = validate4;
const schema6 = {"x-without-errors":{"$ref":"document:ChatEstimateRequest"}};
const schema7 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["messages"],"properties":{"messages":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"document:ChatMessage"}},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"],"default":"anthropic/claude-3.5-sonnet"},"max_tokens":{"type":"integer","minimum":1,"maximum":128000,"default":4096}}}};
const schema8 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"type":"string","enum":["developer","system","user","assistant"]},"content":{"type":["string","array"],"items":{"$ref":"document:ChatPart"}},"name":{"type":"string"}}}};
const schema9 = {"x-without-errors":{"type":"object","additionalProperties":true,"required":["type"],"properties":{"type":{"type":"string","minLength":1},"text":{"type":"string"}}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate6.errors = [{}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate6.errors = [{}];
return false;
}
if(!((((data0 === "developer") || (data0 === "system")) || (data0 === "user")) || (data0 === "assistant"))){
validate6.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.content !== undefined){
let data1 = data.content;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
validate6.errors = [{}];
return false;
}
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
if((data2.type === undefined) && (missing1 = "type")){
validate6.errors = [{}];
return false;
}
else {
if(data2.type !== undefined){
let data3 = data2.type;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length < 2 && func0(data3) < 1){
validate6.errors = [{}];
return false;
}
}
else {
validate6.errors = [{}];
return false;
}
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.text !== undefined){
const _errs12 = errors;
if(typeof data2.text !== "string"){
validate6.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate6.errors = [{}];
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
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs15 = errors;
if(typeof data.name !== "string"){
validate6.errors = [{}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known0 = true;
for(const key0 in data){
if(key0 !== "role" && key0 !== "content" && key0 !== "name"){
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
else {
validate6.errors = [{}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messages === undefined) && (missing0 = "messages")){
validate5.errors = [{}];
return false;
}
else {
if(data.messages !== undefined){
let data0 = data.messages;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate5.errors = [{}];
return false;
}
else {
if(data0.length < 1){
validate5.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate6(data0[i0], {instancePath,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
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
validate5.errors = [{}];
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
let data2 = data.model;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate5.errors = [{}];
return false;
}
if(!((((data2 === "anthropic/claude-3.5-sonnet") || (data2 === "openai/gpt-4o")) || (data2 === "openai/gpt-4o-mini")) || (data2 === "meta-llama/llama-3.1-70b-instruct"))){
validate5.errors = [{}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.max_tokens !== undefined){
let data3 = data.max_tokens;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate5.errors = [{}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 128000 || isNaN(data3)){
validate5.errors = [{}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known0 = true;
for(const key0 in data){
if(key0 !== "messages" && key0 !== "model" && key0 !== "max_tokens"){
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
else {
validate5.errors = [{}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
validate4.errors = vErrors;
return errors === 0;
}
export const chatRequest: CompiledCheck = validate9;
const schema10 = {"x-without-errors":{"$ref":"document:ChatRequest"}};
const schema11 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["messages"],"properties":{"messages":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"document:ChatMessage"}},"model":{"type":"string","enum":["anthropic/claude-3.5-sonnet","openai/gpt-4o","openai/gpt-4o-mini","meta-llama/llama-3.1-70b-instruct"],"default":"anthropic/claude-3.5-sonnet"},"max_tokens":{"type":"integer","minimum":1,"maximum":128000,"default":4096},"stream":{"type":"boolean","default":false},"stream_options":{"type":"object","additionalProperties":false,"properties":{"include_usage":{"type":"boolean"}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"stop":{"type":["string","array"],"items":{"type":"string"}},"seed":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"user":{"type":"string"}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messages === undefined) && (missing0 = "messages")){
validate10.errors = [{}];
return false;
}
else {
if(data.messages !== undefined){
let data0 = data.messages;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate10.errors = [{}];
return false;
}
else {
if(data0.length < 1){
validate10.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate6(data0[i0], {instancePath,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
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
validate10.errors = [{}];
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
let data2 = data.model;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate10.errors = [{}];
return false;
}
if(!((((data2 === "anthropic/claude-3.5-sonnet") || (data2 === "openai/gpt-4o")) || (data2 === "openai/gpt-4o-mini")) || (data2 === "meta-llama/llama-3.1-70b-instruct"))){
validate10.errors = [{}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.max_tokens !== undefined){
let data3 = data.max_tokens;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate10.errors = [{}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 128000 || isNaN(data3)){
validate10.errors = [{}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate10.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stream !== undefined){
const _errs9 = errors;
if(typeof data.stream !== "boolean"){
validate10.errors = [{}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stream_options !== undefined){
let data5 = data.stream_options;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.include_usage !== undefined){
const _errs13 = errors;
if(typeof data5.include_usage !== "boolean"){
validate10.errors = [{}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data5){
if(key0 !== "include_usage"){
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
else {
validate10.errors = [{}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.temperature !== undefined){
let data7 = data.temperature;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2 || isNaN(data7)){
validate10.errors = [{}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate10.errors = [{}];
return false;
}
}
}
else {
validate10.errors = [{}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.top_p !== undefined){
let data8 = data.top_p;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate10.errors = [{}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate10.errors = [{}];
return false;
}
}
}
else {
validate10.errors = [{}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.presence_penalty !== undefined){
let data9 = data.presence_penalty;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2 || isNaN(data9)){
validate10.errors = [{}];
return false;
}
else {
if(data9 < -2 || isNaN(data9)){
validate10.errors = [{}];
return false;
}
}
}
else {
validate10.errors = [{}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.frequency_penalty !== undefined){
let data10 = data.frequency_penalty;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2 || isNaN(data10)){
validate10.errors = [{}];
return false;
}
else {
if(data10 < -2 || isNaN(data10)){
validate10.errors = [{}];
return false;
}
}
}
else {
validate10.errors = [{}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stop !== undefined){
let data11 = data.stop;
const _errs24 = errors;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
validate10.errors = [{}];
return false;
}
if(errors === _errs24){
if(Array.isArray(data11)){
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data11[i1] !== "string"){
validate10.errors = [{}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seed !== undefined){
let data13 = data.seed;
const _errs28 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate10.errors = [{}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate10.errors = [{}];
return false;
}
else {
if(data13 < -9007199254740991 || isNaN(data13)){
validate10.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user !== undefined){
const _errs30 = errors;
if(typeof data.user !== "string"){
validate10.errors = [{}];
return false;
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "messages" && key1 !== "model" && key1 !== "max_tokens" && key1 !== "stream" && key1 !== "stream_options" && key1 !== "temperature" && key1 !== "top_p" && key1 !== "presence_penalty" && key1 !== "frequency_penalty" && key1 !== "stop" && key1 !== "seed" && key1 !== "user"){
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
validate10.errors = [{}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
validate9.errors = vErrors;
return errors === 0;
}
export const completeChatHeaderXPAYMENT: CompiledCheck = validate13;
const schema12 = {"x-without-errors":{"type":"string","format":"password"}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
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
validate13.errors = vErrors;
return errors === 0;
}
export const completeChatHeaderPAYMENTSIGNATURE: CompiledCheck = validate14;
const schema13 = {"x-without-errors":{"type":"string","format":"password"}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate14.errors = [{}];
return false;
}
}
else {
validate14.errors = [{}];
return false;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}
