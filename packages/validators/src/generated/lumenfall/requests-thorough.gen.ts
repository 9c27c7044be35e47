// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import { codePoints, type CompiledCheck } from '../../compiled.ts'

export const imageRequest: CompiledCheck = validate20;
const schema31 = {"$ref":"document:ImageRequest"};
const schema32 = {"type":"object","additionalProperties":true,"required":["model","prompt"],"properties":{"model":{"type":"string"},"prompt":{"type":"string","minLength":1},"n":{"type":["integer","null"],"minimum":1,"maximum":10,"default":1},"size":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$","default":"1024x1024"},"quality":{"type":["string","null"],"enum":["standard","hd",null],"default":"standard"},"response_format":{"type":["string","null"],"enum":["url","b64_json",null],"default":"url"},"style":{"type":["string","null"],"enum":["vivid","natural",null],"default":"vivid"}}};
const func1 = codePoints;
const pattern4 = new RegExp("^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$", "u");

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
const err0 = {instancePath,schemaPath:"document:ImageRequest/required",keyword:"required",params:{missingProperty: "model"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"document:ImageRequest/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/model",schemaPath:"document:ImageRequest/properties/model/type",keyword:"type",params:{type: "string"},schema:schema32.properties.model.type,parentSchema:schema32.properties.model,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length < 2 && func1(data1) < 1){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"document:ImageRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.prompt,data:data1};
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
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"document:ImageRequest/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema32.properties.prompt.type,parentSchema:schema32.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.n !== undefined){
let data2 = data.n;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/n",schemaPath:"document:ImageRequest/properties/n/type",keyword:"type",params:{type: schema32.properties.n.type},schema:schema32.properties.n.type,parentSchema:schema32.properties.n,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/n",schemaPath:"document:ImageRequest/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema32.properties.n,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/n",schemaPath:"document:ImageRequest/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.n,data:data2};
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
if(data.size !== undefined){
let data3 = data.size;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"document:ImageRequest/properties/size/type",keyword:"type",params:{type: schema32.properties.size.type},schema:schema32.properties.size.type,parentSchema:schema32.properties.size,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"document:ImageRequest/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$"},schema:"^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$",parentSchema:schema32.properties.size,data:data3};
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
if(data.quality !== undefined){
let data4 = data.quality;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/quality",schemaPath:"document:ImageRequest/properties/quality/type",keyword:"type",params:{type: schema32.properties.quality.type},schema:schema32.properties.quality.type,parentSchema:schema32.properties.quality,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data4 === "standard") || (data4 === "hd")) || (data4 === null))){
const err11 = {instancePath:instancePath+"/quality",schemaPath:"document:ImageRequest/properties/quality/enum",keyword:"enum",params:{allowedValues: schema32.properties.quality.enum},schema:schema32.properties.quality.enum,parentSchema:schema32.properties.quality,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.response_format !== undefined){
let data5 = data.response_format;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/response_format",schemaPath:"document:ImageRequest/properties/response_format/type",keyword:"type",params:{type: schema32.properties.response_format.type},schema:schema32.properties.response_format.type,parentSchema:schema32.properties.response_format,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data5 === "url") || (data5 === "b64_json")) || (data5 === null))){
const err13 = {instancePath:instancePath+"/response_format",schemaPath:"document:ImageRequest/properties/response_format/enum",keyword:"enum",params:{allowedValues: schema32.properties.response_format.enum},schema:schema32.properties.response_format.enum,parentSchema:schema32.properties.response_format,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.style !== undefined){
let data6 = data.style;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/style",schemaPath:"document:ImageRequest/properties/style/type",keyword:"type",params:{type: schema32.properties.style.type},schema:schema32.properties.style.type,parentSchema:schema32.properties.style,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data6 === "vivid") || (data6 === "natural")) || (data6 === null))){
const err15 = {instancePath:instancePath+"/style",schemaPath:"document:ImageRequest/properties/style/enum",keyword:"enum",params:{allowedValues: schema32.properties.style.enum},schema:schema32.properties.style.enum,parentSchema:schema32.properties.style,data:data6};
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
const err16 = {instancePath,schemaPath:"document:ImageRequest/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const generateImagesQueryDryRun: CompiledCheck = validate21;
const schema33 = {"type":"boolean"};

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
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const editRequest: CompiledCheck = validate22;
const schema34 = {"$ref":"document:EditRequest"};
const schema35 = {"type":"object","additionalProperties":true,"required":["prompt","model"],"properties":{"image":{"type":"string","format":"binary"},"image[]":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","format":"binary"}},"prompt":{"type":"string","minLength":1},"model":{"type":"string"},"mask":{"type":"string","format":"binary"},"n":{"type":"integer","minimum":1,"maximum":10,"default":1},"size":{"type":"string","pattern":"^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$","default":"1024x1024"},"quality":{"type":"string","enum":["auto","low","medium","high","standard","hd"],"default":"standard"},"response_format":{"type":"string","enum":["url","b64_json"],"default":"url"}},"if":{"additionalProperties":true,"properties":{"image[]":{"not":{}}}},"then":{"additionalProperties":true,"required":["image"],"properties":{"image":{"description":"a PNG, JPEG or WebP file, or several as image[]"}}}};
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
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
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
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"document:EditRequest/then/required",keyword:"required",params:{missingProperty: "image"},schema:schema35.then.required,parentSchema:schema35.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"document:EditRequest/if",keyword:"if",params:{failingKeyword: "then"},schema:schema35.if,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err3 = {instancePath,schemaPath:"document:EditRequest/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.model === undefined){
const err4 = {instancePath,schemaPath:"document:EditRequest/required",keyword:"required",params:{missingProperty: "model"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err5 = {instancePath:instancePath+"/image",schemaPath:"document:EditRequest/properties/image/format",keyword:"format",params:{format: "binary"},schema:"binary",parentSchema:schema35.properties.image,data:data1};
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
const err6 = {instancePath:instancePath+"/image",schemaPath:"document:EditRequest/properties/image/type",keyword:"type",params:{type: "string"},schema:schema35.properties.image.type,parentSchema:schema35.properties.image,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["image[]"] !== undefined){
let data2 = data["image[]"];
if(Array.isArray(data2)){
if(data2.length > 16){
const err7 = {instancePath:instancePath+"/image[]",schemaPath:"document:EditRequest/properties/image%5B%5D/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema35.properties["image[]"],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/image[]",schemaPath:"document:EditRequest/properties/image%5B%5D/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties["image[]"],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err9 = {instancePath:instancePath+"/image[]/" + i0,schemaPath:"document:EditRequest/properties/image%5B%5D/items/format",keyword:"format",params:{format: "binary"},schema:"binary",parentSchema:schema35.properties["image[]"].items,data:data3};
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
const err10 = {instancePath:instancePath+"/image[]/" + i0,schemaPath:"document:EditRequest/properties/image%5B%5D/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties["image[]"].items.type,parentSchema:schema35.properties["image[]"].items,data:data3};
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
else {
const err11 = {instancePath:instancePath+"/image[]",schemaPath:"document:EditRequest/properties/image%5B%5D/type",keyword:"type",params:{type: "array"},schema:schema35.properties["image[]"].type,parentSchema:schema35.properties["image[]"],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.prompt !== undefined){
let data4 = data.prompt;
if(typeof data4 === "string"){
if(data4.length < 2 && func1(data4) < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"document:EditRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.prompt,data:data4};
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
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"document:EditRequest/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema35.properties.prompt.type,parentSchema:schema35.properties.prompt,data:data4};
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
let data5 = data.model;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/model",schemaPath:"document:EditRequest/properties/model/type",keyword:"type",params:{type: "string"},schema:schema35.properties.model.type,parentSchema:schema35.properties.model,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mask !== undefined){
let data6 = data.mask;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err15 = {instancePath:instancePath+"/mask",schemaPath:"document:EditRequest/properties/mask/format",keyword:"format",params:{format: "binary"},schema:"binary",parentSchema:schema35.properties.mask,data:data6};
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
const err16 = {instancePath:instancePath+"/mask",schemaPath:"document:EditRequest/properties/mask/type",keyword:"type",params:{type: "string"},schema:schema35.properties.mask.type,parentSchema:schema35.properties.mask,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.n !== undefined){
let data7 = data.n;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/n",schemaPath:"document:EditRequest/properties/n/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.n.type,parentSchema:schema35.properties.n,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/n",schemaPath:"document:EditRequest/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema35.properties.n,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/n",schemaPath:"document:EditRequest/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema35.properties.n,data:data7};
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
if(data.size !== undefined){
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err20 = {instancePath:instancePath+"/size",schemaPath:"document:EditRequest/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$"},schema:"^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$",parentSchema:schema35.properties.size,data:data8};
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
const err21 = {instancePath:instancePath+"/size",schemaPath:"document:EditRequest/properties/size/type",keyword:"type",params:{type: "string"},schema:schema35.properties.size.type,parentSchema:schema35.properties.size,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.quality !== undefined){
let data9 = data.quality;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/quality",schemaPath:"document:EditRequest/properties/quality/type",keyword:"type",params:{type: "string"},schema:schema35.properties.quality.type,parentSchema:schema35.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((data9 === "auto") || (data9 === "low")) || (data9 === "medium")) || (data9 === "high")) || (data9 === "standard")) || (data9 === "hd"))){
const err23 = {instancePath:instancePath+"/quality",schemaPath:"document:EditRequest/properties/quality/enum",keyword:"enum",params:{allowedValues: schema35.properties.quality.enum},schema:schema35.properties.quality.enum,parentSchema:schema35.properties.quality,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.response_format !== undefined){
let data10 = data.response_format;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/response_format",schemaPath:"document:EditRequest/properties/response_format/type",keyword:"type",params:{type: "string"},schema:schema35.properties.response_format.type,parentSchema:schema35.properties.response_format,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data10 === "url") || (data10 === "b64_json"))){
const err25 = {instancePath:instancePath+"/response_format",schemaPath:"document:EditRequest/properties/response_format/enum",keyword:"enum",params:{allowedValues: schema35.properties.response_format.enum},schema:schema35.properties.response_format.enum,parentSchema:schema35.properties.response_format,data:data10};
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
const err26 = {instancePath,schemaPath:"document:EditRequest/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const editImagesQueryDryRun: CompiledCheck = validate23;
const schema36 = {"type":"boolean"};

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
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const chatRequest: CompiledCheck = validate24;
const schema37 = {"$ref":"document:ChatRequest"};
const schema38 = {"type":"object","additionalProperties":true,"required":["model","messages"],"properties":{"model":{"type":"string"},"messages":{"type":"array","minItems":1,"items":{"$ref":"document:ChatMessage"}},"max_completion_tokens":{"type":["integer","null"],"minimum":1,"maximum":16384},"max_tokens":{"type":["integer","null"],"minimum":1,"maximum":16384},"n":{"type":["integer","null"],"minimum":1,"maximum":128,"default":1},"stream":{"type":["boolean","null"],"default":false},"stream_options":{"type":["object","null"],"additionalProperties":true,"properties":{"include_usage":{"type":"boolean"}}},"tools":{"type":["array","null"],"items":{"type":"object","additionalProperties":true}}}};
const schema39 = {"type":"object","additionalProperties":true,"required":["role"],"properties":{"role":{"type":"string","enum":["developer","system","user","assistant","tool","function"]},"content":{"type":["string","array","null"],"items":{"$ref":"document:ChatPart"}},"name":{"type":["string","null"]}}};
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
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema39.properties.role.type,parentSchema:schema39.properties.role,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data0 === "developer") || (data0 === "system")) || (data0 === "user")) || (data0 === "assistant")) || (data0 === "tool")) || (data0 === "function"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema39.properties.role.enum},schema:schema39.properties.role.enum,parentSchema:schema39.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema39.properties.content.type},schema:schema39.properties.content.type,parentSchema:schema39.properties.content,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err4 = {instancePath:instancePath+"/content/" + i0,schemaPath:"document:ChatPart/required",keyword:"required",params:{missingProperty: "type"},schema:schema40.required,parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 === "string"){
if(data3.length < 2 && func1(data3) < 1){
const err5 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"document:ChatPart/properties/type/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.type,data:data3};
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
const err6 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"document:ChatPart/properties/type/type",keyword:"type",params:{type: "string"},schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.text !== undefined){
let data4 = data2.text;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"document:ChatPart/properties/text/type",keyword:"type",params:{type: "string"},schema:schema40.properties.text.type,parentSchema:schema40.properties.text,data:data4};
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
else {
const err8 = {instancePath:instancePath+"/content/" + i0,schemaPath:"document:ChatPart/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema39.properties.name.type},schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data5};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.messages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema38.properties.model.type,parentSchema:schema38.properties.model,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema38.properties.messages,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data1[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},schema:schema38.properties.messages.type,parentSchema:schema38.properties.messages,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max_completion_tokens !== undefined){
let data3 = data.max_completion_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/type",keyword:"type",params:{type: schema38.properties.max_completion_tokens.type},schema:schema38.properties.max_completion_tokens.type,parentSchema:schema38.properties.max_completion_tokens,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 16384 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},schema:16384,parentSchema:schema38.properties.max_completion_tokens,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.max_completion_tokens,data:data3};
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
if(data.max_tokens !== undefined){
let data4 = data.max_tokens;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: schema38.properties.max_tokens.type},schema:schema38.properties.max_tokens.type,parentSchema:schema38.properties.max_tokens,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16384 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},schema:16384,parentSchema:schema38.properties.max_tokens,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.max_tokens,data:data4};
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
if(data.n !== undefined){
let data5 = data.n;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema38.properties.n.type},schema:schema38.properties.n.type,parentSchema:schema38.properties.n,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 128 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},schema:128,parentSchema:schema38.properties.n,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.n,data:data5};
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
if(data.stream !== undefined){
let data6 = data.stream;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: schema38.properties.stream.type},schema:schema38.properties.stream.type,parentSchema:schema38.properties.stream,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stream_options !== undefined){
let data7 = data.stream_options;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/stream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type: schema38.properties.stream_options.type},schema:schema38.properties.stream_options.type,parentSchema:schema38.properties.stream_options,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.include_usage !== undefined){
let data8 = data7.include_usage;
if(typeof data8 !== "boolean"){
const err16 = {instancePath:instancePath+"/stream_options/include_usage",schemaPath:"#/properties/stream_options/properties/include_usage/type",keyword:"type",params:{type: "boolean"},schema:schema38.properties.stream_options.properties.include_usage.type,parentSchema:schema38.properties.stream_options.properties.include_usage,data:data8};
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
}
if(data.tools !== undefined){
let data9 = data.tools;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema38.properties.tools.type},schema:schema38.properties.tools.type,parentSchema:schema38.properties.tools,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err18 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},schema:schema38.properties.tools.items.type,parentSchema:schema38.properties.tools.items,data:data10};
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
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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

export const completeChatQueryDryRun: CompiledCheck = validate29;
const schema41 = {"type":"boolean"};

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
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const videoRequest: CompiledCheck = validate30;
const schema42 = {"$ref":"document:VideoRequest"};
const schema43 = {"type":"object","additionalProperties":true,"required":["model","prompt"],"properties":{"model":{"type":"string"},"prompt":{"type":"string","minLength":1},"seconds":{"type":["string","integer","null"],"format":"decimal","pattern":"^[1-9][0-9]{0,2}$","minimum":1,"maximum":999},"duration":{"type":["string","integer","null"],"format":"decimal","pattern":"^[1-9][0-9]{0,2}$","minimum":1,"maximum":999},"size":{"type":["string","null"],"pattern":"^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$","default":"1280x720"},"n":{"type":["integer","null"],"enum":[1,null]},"input_reference":{"type":"string","format":"binary"}}};
const formats6 = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const pattern6 = new RegExp("^[1-9][0-9]{0,2}$", "u");
const pattern8 = new RegExp("^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$", "u");

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
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"document:VideoRequest/required",keyword:"required",params:{missingProperty: "model"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"document:VideoRequest/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/model",schemaPath:"document:VideoRequest/properties/model/type",keyword:"type",params:{type: "string"},schema:schema43.properties.model.type,parentSchema:schema43.properties.model,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length < 2 && func1(data1) < 1){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"document:VideoRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.prompt,data:data1};
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
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"document:VideoRequest/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema43.properties.prompt.type,parentSchema:schema43.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/seconds",schemaPath:"document:VideoRequest/properties/seconds/type",keyword:"type",params:{type: schema43.properties.seconds.type},schema:schema43.properties.seconds.type,parentSchema:schema43.properties.seconds,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 999 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"document:VideoRequest/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema43.properties.seconds,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"document:VideoRequest/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema43.properties.seconds,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/seconds",schemaPath:"document:VideoRequest/properties/seconds/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}$"},schema:"^[1-9][0-9]{0,2}$",parentSchema:schema43.properties.seconds,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6.test(data2))){
const err9 = {instancePath:instancePath+"/seconds",schemaPath:"document:VideoRequest/properties/seconds/format",keyword:"format",params:{format: "decimal"},schema:"decimal",parentSchema:schema43.properties.seconds,data:data2};
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
if(data.duration !== undefined){
let data3 = data.duration;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/duration",schemaPath:"document:VideoRequest/properties/duration/type",keyword:"type",params:{type: schema43.properties.duration.type},schema:schema43.properties.duration.type,parentSchema:schema43.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"document:VideoRequest/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema43.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/duration",schemaPath:"document:VideoRequest/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema43.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"document:VideoRequest/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}$"},schema:"^[1-9][0-9]{0,2}$",parentSchema:schema43.properties.duration,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats6.test(data3))){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"document:VideoRequest/properties/duration/format",keyword:"format",params:{format: "decimal"},schema:"decimal",parentSchema:schema43.properties.duration,data:data3};
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
if(data.size !== undefined){
let data4 = data.size;
if((typeof data4 !== "string") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/size",schemaPath:"document:VideoRequest/properties/size/type",keyword:"type",params:{type: schema43.properties.size.type},schema:schema43.properties.size.type,parentSchema:schema43.properties.size,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err16 = {instancePath:instancePath+"/size",schemaPath:"document:VideoRequest/properties/size/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$"},schema:"^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$",parentSchema:schema43.properties.size,data:data4};
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
if(data.n !== undefined){
let data5 = data.n;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err17 = {instancePath:instancePath+"/n",schemaPath:"document:VideoRequest/properties/n/type",keyword:"type",params:{type: schema43.properties.n.type},schema:schema43.properties.n.type,parentSchema:schema43.properties.n,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === 1) || (data5 === null))){
const err18 = {instancePath:instancePath+"/n",schemaPath:"document:VideoRequest/properties/n/enum",keyword:"enum",params:{allowedValues: schema43.properties.n.enum},schema:schema43.properties.n.enum,parentSchema:schema43.properties.n,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.input_reference !== undefined){
let data6 = data.input_reference;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err19 = {instancePath:instancePath+"/input_reference",schemaPath:"document:VideoRequest/properties/input_reference/format",keyword:"format",params:{format: "binary"},schema:"binary",parentSchema:schema43.properties.input_reference,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/input_reference",schemaPath:"document:VideoRequest/properties/input_reference/type",keyword:"type",params:{type: "string"},schema:schema43.properties.input_reference.type,parentSchema:schema43.properties.input_reference,data:data6};
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
const err21 = {instancePath,schemaPath:"document:VideoRequest/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const createVideoQueryDryRun: CompiledCheck = validate31;
const schema44 = {"type":"boolean"};

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
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getVideoPathId: CompiledCheck = validate32;
const schema45 = {"type":"string"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getModelPathId: CompiledCheck = validate33;
const schema46 = {"type":"string"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

