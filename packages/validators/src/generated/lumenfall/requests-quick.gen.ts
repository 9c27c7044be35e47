// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const imageRequest: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:ImageRequest"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":true,"required":["model","prompt"],"properties":{"model":{"type":"string"},"prompt":{"type":"string","minLength":1},"n":{"type":["integer","null"],"minimum":1,"maximum":10,"default":1},"size":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$","default":"1024x1024"},"quality":{"type":["string","null"],"enum":["standard","hd",null],"default":"standard"},"response_format":{"type":["string","null"],"enum":["url","b64_json",null],"default":"url"},"stream":{"type":["boolean","null"],"enum":[false,null],"default":false},"style":{"type":["string","null"],"enum":["vivid","natural",null],"default":"vivid"}}}};
const func0 = codePoints;
const pattern0 = new RegExp("^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate0.errors = [{}];
return false;
}
else {
if(data.model !== undefined){
const _errs4 = errors;
if(typeof data.model !== "string"){
validate0.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length < 2 && func0(data1) < 1){
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
if(data.n !== undefined){
let data2 = data.n;
const _errs8 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate0.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
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
if(data.size !== undefined){
let data3 = data.size;
const _errs10 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate0.errors = [{}];
return false;
}
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate0.errors = [{}];
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
if(data.quality !== undefined){
let data4 = data.quality;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate0.errors = [{}];
return false;
}
if(!(((data4 === "standard") || (data4 === "hd")) || (data4 === null))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.response_format !== undefined){
let data5 = data.response_format;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate0.errors = [{}];
return false;
}
if(!(((data5 === "url") || (data5 === "b64_json")) || (data5 === null))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.stream !== undefined){
let data6 = data.stream;
const _errs16 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
validate0.errors = [{}];
return false;
}
if(!((data6 === false) || (data6 === null))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.style !== undefined){
let data7 = data.style;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate0.errors = [{}];
return false;
}
if(!(((data7 === "vivid") || (data7 === "natural")) || (data7 === null))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
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
validate0.errors = [{}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
export const generateImagesQueryDryRun: CompiledCheck = validate1;
const schema2 = {"x-without-errors":{"type":"boolean"}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate1.errors = [{}];
return false;
}
validate1.errors = vErrors;
return errors === 0;
}
export const editRequest: CompiledCheck = validate2;
const schema3 = {"x-without-errors":{"$ref":"document:EditRequest"}};
const schema4 = {"x-without-errors":{"type":"object","additionalProperties":true,"required":["prompt","model"],"properties":{"image":{"type":"string","format":"binary"},"image[]":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","format":"binary"}},"prompt":{"type":"string","minLength":1},"model":{"type":"string"},"mask":{"type":"string","format":"binary"},"n":{"type":"integer","minimum":1,"maximum":10,"default":1},"size":{"type":"string","pattern":"^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$","default":"1024x1024"},"quality":{"type":"string","enum":["auto","low","medium","high","standard","hd"],"default":"standard"},"response_format":{"type":"string","enum":["url","b64_json"],"default":"url"},"stream":{"type":"boolean","enum":[false],"default":false}},"if":{"additionalProperties":true,"properties":{"image[]":{"not":{}}}},"then":{"additionalProperties":true,"required":["image"],"properties":{"image":{"description":"a PNG, JPEG, or WebP file, or several of them as `image[]`"}}}}};
const formats0 = /^/;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["image[]"] !== undefined){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.image === undefined) && (missing0 = "image")){
validate2.errors = [{}];
return false;
}
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate2.errors = vErrors;
return false;
}
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.prompt === undefined) && (missing1 = "prompt")) || ((data.model === undefined) && (missing1 = "model"))){
validate2.errors = [{}];
return false;
}
else {
if(data.image !== undefined){
let data1 = data.image;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
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
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data["image[]"] !== undefined){
let data2 = data["image[]"];
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
if(data2.length > 16){
validate2.errors = [{}];
return false;
}
else {
if(data2.length < 1){
validate2.errors = [{}];
return false;
}
else {
var valid6 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
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
var valid6 = _errs15 === errors;
if(!valid6){
break;
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
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.prompt !== undefined){
let data4 = data.prompt;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(data4.length < 2 && func0(data4) < 1){
validate2.errors = [{}];
return false;
}
}
else {
validate2.errors = [{}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.model !== undefined){
const _errs19 = errors;
if(typeof data.model !== "string"){
validate2.errors = [{}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.mask !== undefined){
let data6 = data.mask;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
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
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.n !== undefined){
let data7 = data.n;
const _errs23 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate2.errors = [{}];
return false;
}
if(errors === _errs23){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10 || isNaN(data7)){
validate2.errors = [{}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate2.errors = [{}];
return false;
}
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.size !== undefined){
let data8 = data.size;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate2.errors = [{}];
return false;
}
}
else {
validate2.errors = [{}];
return false;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.quality !== undefined){
let data9 = data.quality;
const _errs27 = errors;
if(typeof data9 !== "string"){
validate2.errors = [{}];
return false;
}
if(!((((((data9 === "auto") || (data9 === "low")) || (data9 === "medium")) || (data9 === "high")) || (data9 === "standard")) || (data9 === "hd"))){
validate2.errors = [{}];
return false;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.response_format !== undefined){
let data10 = data.response_format;
const _errs29 = errors;
if(typeof data10 !== "string"){
validate2.errors = [{}];
return false;
}
if(!((data10 === "url") || (data10 === "b64_json"))){
validate2.errors = [{}];
return false;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.stream !== undefined){
let data11 = data.stream;
const _errs31 = errors;
if(typeof data11 !== "boolean"){
validate2.errors = [{}];
return false;
}
if(!(data11 === false)){
validate2.errors = [{}];
return false;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
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
validate2.errors = [{}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
export const editImagesQueryDryRun: CompiledCheck = validate3;
const schema5 = {"x-without-errors":{"type":"boolean"}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate3.errors = [{}];
return false;
}
validate3.errors = vErrors;
return errors === 0;
}
export const chatRequest: CompiledCheck = validate4;
const schema6 = {"x-without-errors":{"$ref":"document:ChatRequest"}};
const schema7 = {"x-without-errors":{"type":"object","additionalProperties":true,"required":["model","messages"],"properties":{"model":{"type":"string"},"messages":{"type":"array","minItems":1,"items":{"$ref":"document:ChatMessage"}},"max_completion_tokens":{"type":["integer","null"],"minimum":1,"maximum":16384},"max_tokens":{"type":["integer","null"],"minimum":1,"maximum":16384},"n":{"type":["integer","null"],"minimum":1,"maximum":128,"default":1},"seed":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"stream":{"type":["boolean","null"],"default":false},"stream_options":{"type":["object","null"],"additionalProperties":true,"properties":{"include_usage":{"type":"boolean"}}},"tools":{"type":["array","null"],"items":{"type":"object","additionalProperties":true}},"tool_choice":{"type":["string","object","null"],"additionalProperties":true},"response_format":{"type":["object","null"],"additionalProperties":true,"required":["type"],"properties":{"type":{"type":"string","enum":["text","json_object","json_schema"]},"json_schema":{"type":"object","additionalProperties":true,"properties":{"schema":{"type":["object","boolean"],"additionalProperties":true}}}}}}}};
const schema8 = {"x-without-errors":{"type":"object","additionalProperties":true,"required":["role"],"properties":{"role":{"type":"string","enum":["developer","system","user","assistant","tool","function"]},"content":{"type":["string","array","null"],"items":{"$ref":"document:ChatPart"}},"name":{"type":["string","null"]}}}};
const schema9 = {"x-without-errors":{"type":"object","additionalProperties":true,"required":["type"],"properties":{"type":{"type":"string","minLength":1},"text":{"type":"string"}}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.role === undefined) && (missing0 = "role")){
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
if(!((((((data0 === "developer") || (data0 === "system")) || (data0 === "user")) || (data0 === "assistant")) || (data0 === "tool")) || (data0 === "function"))){
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
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
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
let data5 = data.name;
const _errs15 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate6.errors = [{}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
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
if(((data.model === undefined) && (missing0 = "model")) || ((data.messages === undefined) && (missing0 = "messages"))){
validate5.errors = [{}];
return false;
}
else {
if(data.model !== undefined){
const _errs2 = errors;
if(typeof data.model !== "string"){
validate5.errors = [{}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.messages !== undefined){
let data1 = data.messages;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate5.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate6(data1[i0], {instancePath,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate5.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.max_completion_tokens !== undefined){
let data3 = data.max_completion_tokens;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 16384 || isNaN(data3)){
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
if(data.max_tokens !== undefined){
let data4 = data.max_tokens;
const _errs9 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16384 || isNaN(data4)){
validate5.errors = [{}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate5.errors = [{}];
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
if(valid1){
if(data.n !== undefined){
let data5 = data.n;
const _errs11 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 128 || isNaN(data5)){
validate5.errors = [{}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seed !== undefined){
let data6 = data.seed;
const _errs13 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate5.errors = [{}];
return false;
}
else {
if(data6 < -9007199254740991 || isNaN(data6)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stream !== undefined){
let data7 = data.stream;
const _errs15 = errors;
if((typeof data7 !== "boolean") && (data7 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stream_options !== undefined){
let data8 = data.stream_options;
const _errs17 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.include_usage !== undefined){
if(typeof data8.include_usage !== "boolean"){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tools !== undefined){
let data10 = data.tools;
const _errs22 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs22){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate5.errors = [{}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tool_choice !== undefined){
let data12 = data.tool_choice;
const _errs27 = errors;
if(((typeof data12 !== "string") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))) && (data12 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.response_format !== undefined){
let data13 = data.response_format;
const _errs30 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((data13.type === undefined) && (missing1 = "type")){
validate5.errors = [{}];
return false;
}
else {
if(data13.type !== undefined){
let data14 = data13.type;
const _errs32 = errors;
if(typeof data14 !== "string"){
validate5.errors = [{}];
return false;
}
if(!(((data14 === "text") || (data14 === "json_object")) || (data14 === "json_schema"))){
validate5.errors = [{}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.json_schema !== undefined){
let data15 = data13.json_schema;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.schema !== undefined){
let data16 = data15.schema;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (typeof data16 !== "boolean")){
validate5.errors = [{}];
return false;
}
}
}
else {
validate5.errors = [{}];
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
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
export const completeChatQueryDryRun: CompiledCheck = validate9;
const schema10 = {"x-without-errors":{"type":"boolean"}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate9.errors = [{}];
return false;
}
validate9.errors = vErrors;
return errors === 0;
}
export const videoRequest: CompiledCheck = validate10;
const schema11 = {"x-without-errors":{"$ref":"document:VideoRequest"}};
const schema12 = {"x-without-errors":{"type":"object","additionalProperties":true,"required":["model","prompt"],"properties":{"model":{"type":"string"},"prompt":{"type":"string","minLength":1},"seconds":{"type":["string","integer","null"],"format":"decimal","pattern":"^[1-9][0-9]{0,2}$","minimum":1,"maximum":999},"duration":{"type":["string","integer","null"],"format":"decimal","pattern":"^[1-9][0-9]{0,2}$","minimum":1,"maximum":999},"size":{"type":["string","null"],"pattern":"^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$","default":"1280x720"},"n":{"type":["integer","null"],"enum":[1,null]},"input_reference":{"type":"string","format":"binary"}}}};
const formats6 = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const pattern2 = new RegExp("^[1-9][0-9]{0,2}$", "u");
const pattern4 = new RegExp("^(?:[1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate10.errors = [{}];
return false;
}
else {
if(data.model !== undefined){
const _errs4 = errors;
if(typeof data.model !== "string"){
validate10.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length < 2 && func0(data1) < 1){
validate10.errors = [{}];
return false;
}
}
else {
validate10.errors = [{}];
return false;
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.seconds !== undefined){
let data2 = data.seconds;
const _errs8 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (data2 !== null)){
validate10.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 999 || isNaN(data2)){
validate10.errors = [{}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate10.errors = [{}];
return false;
}
}
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats6.test(data2))){
validate10.errors = [{}];
return false;
}
else {
if(!pattern2.test(data2)){
validate10.errors = [{}];
return false;
}
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
if(data.duration !== undefined){
let data3 = data.duration;
const _errs10 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (data3 !== null)){
validate10.errors = [{}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999 || isNaN(data3)){
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
if(errors === _errs10){
if(typeof data3 === "string"){
if(!(formats6.test(data3))){
validate10.errors = [{}];
return false;
}
else {
if(!pattern2.test(data3)){
validate10.errors = [{}];
return false;
}
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
if(data.size !== undefined){
let data4 = data.size;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate10.errors = [{}];
return false;
}
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate10.errors = [{}];
return false;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.n !== undefined){
let data5 = data.n;
const _errs14 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate10.errors = [{}];
return false;
}
if(!((data5 === 1) || (data5 === null))){
validate10.errors = [{}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.input_reference !== undefined){
let data6 = data.input_reference;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
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
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
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
export const createVideoQueryDryRun: CompiledCheck = validate11;
const schema13 = {"x-without-errors":{"type":"boolean"}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate11.errors = [{}];
return false;
}
validate11.errors = vErrors;
return errors === 0;
}
export const getVideoPathId: CompiledCheck = validate12;
const schema14 = {"x-without-errors":{"type":"string"}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate12.errors = [{}];
return false;
}
validate12.errors = vErrors;
return errors === 0;
}
export const getModelPathId: CompiledCheck = validate13;
const schema15 = {"x-without-errors":{"type":"string"}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate13.errors = [{}];
return false;
}
validate13.errors = vErrors;
return errors === 0;
}
