// Written by `pnpm generate` from openapi/aurous/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const createImage: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:CreateImage"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["prompt"],"properties":{"prompt":{"type":"string","minLength":1,"maxLength":4000,"pattern":"[^\\p{White_Space}\\uFEFF]"},"negative_prompt":{"type":"string","minLength":1,"maxLength":4000},"lora_id":{"type":"string","pattern":"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z0-9]+(-[a-z0-9]+)*)$"},"character_id":{"type":"string","pattern":"^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"width":{"type":"integer","minimum":1024,"maximum":4096,"default":1024},"height":{"type":"integer","minimum":1024,"maximum":4096,"default":1024},"steps":{"type":"integer","minimum":1,"maximum":100},"guidance_scale":{"type":"number","minimum":0.1,"maximum":30},"cfg_rescale":{"type":"number","minimum":0,"maximum":1},"denoise_strength":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"size":{"type":"string","enum":["2k_1_1","2k_3_2","2k_2_3","2k_4_3","2k_3_4","2k_16_9","2k_9_16","2k_21_9","4k_1_1","4k_3_2","4k_2_3","4k_4_3","4k_3_4","4k_16_9","4k_9_16","4k_21_9"]},"count":{"type":"integer","minimum":1,"maximum":4,"default":1},"enhance_prompt":{"type":"boolean","default":false},"webhook_url":{"type":"string","maxLength":2048,"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"},"reference_image_urls":{"type":"array","maxItems":6,"default":[],"items":{"$ref":"document:ReferenceImage"}}},"dependentRequired":{"width":["height"],"height":["width"]},"dependentSchemas":{"size":{"additionalProperties":true,"properties":{"width":{"not":{},"description":"absent when `size` is given"},"height":{"not":{},"description":"absent when `size` is given"}}},"character_id":{"additionalProperties":true,"properties":{"reference_image_urls":{"not":{"minItems":1},"description":"absent or empty when `character_id` is given"}}}}}};
const schema2 = {"x-without-errors":{"type":"string","maxLength":2048,"pattern":"^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$"}};
const func0 = codePoints;
const pattern0 = new RegExp("[^\\p{White_Space}\\uFEFF]", "u");
const pattern1 = new RegExp("^(?:lora_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?|[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F](?:-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]){3}-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]|[a-z0-9]+(?:-[a-z0-9]+)*)$", "u");
const pattern2 = new RegExp("^(?:char_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?|[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F](?:-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]){3}-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F])$", "u");
const pattern3 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "u");
const pattern4 = new RegExp("^(?:file_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prompt === undefined) && (missing0 = "prompt")){
validate1.errors = [{}];
return false;
}
else {
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 4000 && func0(data0) > 4000){
validate1.errors = [{}];
return false;
}
else {
if(data0.length < 2 && func0(data0) < 1){
validate1.errors = [{}];
return false;
}
else {
if(!pattern0.test(data0)){
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
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.negative_prompt !== undefined){
let data1 = data.negative_prompt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 4000 && func0(data1) > 4000){
validate1.errors = [{}];
return false;
}
else {
if(data1.length < 2 && func0(data1) < 1){
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
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.lora_id !== undefined){
let data2 = data.lora_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.character_id !== undefined){
let data3 = data.character_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.width !== undefined){
let data4 = data.width;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4096 || isNaN(data4)){
validate1.errors = [{}];
return false;
}
else {
if(data4 < 1024 || isNaN(data4)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.height !== undefined){
let data5 = data.height;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4096 || isNaN(data5)){
validate1.errors = [{}];
return false;
}
else {
if(data5 < 1024 || isNaN(data5)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.steps !== undefined){
let data6 = data.steps;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
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
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.guidance_scale !== undefined){
let data7 = data.guidance_scale;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 30 || isNaN(data7)){
validate1.errors = [{}];
return false;
}
else {
if(data7 < 0.1 || isNaN(data7)){
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
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.cfg_rescale !== undefined){
let data8 = data.cfg_rescale;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
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
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.denoise_strength !== undefined){
let data9 = data.denoise_strength;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate1.errors = [{}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
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
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seed !== undefined){
let data10 = data.seed;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate1.errors = [{}];
return false;
}
else {
if(data10 < -9007199254740991 || isNaN(data10)){
validate1.errors = [{}];
return false;
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
if(data.size !== undefined){
let data11 = data.size;
const _errs24 = errors;
if(typeof data11 !== "string"){
validate1.errors = [{}];
return false;
}
if(!((((((((((((((((data11 === "2k_1_1") || (data11 === "2k_3_2")) || (data11 === "2k_2_3")) || (data11 === "2k_4_3")) || (data11 === "2k_3_4")) || (data11 === "2k_16_9")) || (data11 === "2k_9_16")) || (data11 === "2k_21_9")) || (data11 === "4k_1_1")) || (data11 === "4k_3_2")) || (data11 === "4k_2_3")) || (data11 === "4k_4_3")) || (data11 === "4k_3_4")) || (data11 === "4k_16_9")) || (data11 === "4k_9_16")) || (data11 === "4k_21_9"))){
validate1.errors = [{}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.count !== undefined){
let data12 = data.count;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4 || isNaN(data12)){
validate1.errors = [{}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.enhance_prompt !== undefined){
const _errs28 = errors;
if(typeof data.enhance_prompt !== "boolean"){
validate1.errors = [{}];
return false;
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.webhook_url !== undefined){
let data14 = data.webhook_url;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data14 === "string"){
if(data14.length > 2048 && func0(data14) > 2048){
validate1.errors = [{}];
return false;
}
else {
if(!pattern3.test(data14)){
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
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reference_image_urls !== undefined){
let data15 = data.reference_image_urls;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data15)){
if(data15.length > 6){
validate1.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs34 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(data16.length > 2048 && func0(data16) > 2048){
validate1.errors = [{}];
return false;
}
else {
if(!pattern4.test(data16)){
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
var valid2 = _errs34 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let missing1;
if(data.width !== undefined && ((data.height === undefined) && (missing1 = "height"))){
validate1.errors = [{}];
return false;
}
else {
if(data.height !== undefined && ((data.width === undefined) && (missing1 = "width"))){
validate1.errors = [{}];
return false;
}
else {
if(data.size !== undefined){
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.width !== undefined){
const _errs39 = errors;
validate1.errors = [{}];
return false;
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.height !== undefined){
const _errs41 = errors;
validate1.errors = [{}];
return false;
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.character_id !== undefined){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference_image_urls !== undefined){
let data19 = data.reference_image_urls;
const _errs46 = errors;
const _errs47 = errors;
if(Array.isArray(data19)){
if(data19.length < 1){
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
var valid8 = _errs47 === errors;
if(valid8){
validate1.errors = [{}];
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data){
if(key0 !== "prompt" && key0 !== "negative_prompt" && key0 !== "lora_id" && key0 !== "character_id" && key0 !== "width" && key0 !== "height" && key0 !== "steps" && key0 !== "guidance_scale" && key0 !== "cfg_rescale" && key0 !== "denoise_strength" && key0 !== "seed" && key0 !== "size" && key0 !== "count" && key0 !== "enhance_prompt" && key0 !== "webhook_url" && key0 !== "reference_image_urls"){
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


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
export const estimateImageHeaderAurousVersion: CompiledCheck = validate3;
const schema3 = {"x-without-errors":{"$ref":"document:Version"}};
const schema4 = {"x-without-errors":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","enum":["2026-05-15","2026-09-01"]}};
const pattern5 = new RegExp("^\\d\\d\\d\\d-\\d\\d-\\d\\d$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate3.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate3.errors = [{}];
return false;
}
}
else {
validate3.errors = [{}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
export const createImageHeaderAurousVersion: CompiledCheck = validate4;
const schema5 = {"x-without-errors":{"$ref":"document:Version"}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate4.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate4.errors = [{}];
return false;
}
}
else {
validate4.errors = [{}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
export const createImageHeaderIdempotencyKey: CompiledCheck = validate5;
const schema7 = {"x-without-errors":{"type":"string","minLength":1,"maxLength":256}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(typeof data === "string"){
if(data.length > 256 && func0(data) > 256){
validate5.errors = [{}];
return false;
}
else {
if(data.length < 2 && func0(data) < 1){
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
validate5.errors = vErrors;
return errors === 0;
}
export const getImagePathId: CompiledCheck = validate6;
const schema8 = {"x-without-errors":{"type":"string"}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate6.errors = [{}];
return false;
}
validate6.errors = vErrors;
return errors === 0;
}
export const getImageHeaderAurousVersion: CompiledCheck = validate7;
const schema9 = {"x-without-errors":{"$ref":"document:Version"}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate7.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate7.errors = [{}];
return false;
}
}
else {
validate7.errors = [{}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
export const listLorasHeaderAurousVersion: CompiledCheck = validate8;
const schema11 = {"x-without-errors":{"$ref":"document:Version"}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate8.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate8.errors = [{}];
return false;
}
}
else {
validate8.errors = [{}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}
export const listCharactersHeaderAurousVersion: CompiledCheck = validate9;
const schema13 = {"x-without-errors":{"$ref":"document:Version"}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate9.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate9.errors = [{}];
return false;
}
}
else {
validate9.errors = [{}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}
export const createCharacter: CompiledCheck = validate10;
const schema15 = {"x-without-errors":{"$ref":"document:CreateCharacter"}};
const schema16 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["name","reference_image_urls"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"[^\\p{White_Space}\\uFEFF]"},"reference_image_urls":{"type":"array","minItems":1,"maxItems":6,"items":{"$ref":"document:ReferenceImage"}}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.reference_image_urls === undefined) && (missing0 = "reference_image_urls"))){
validate11.errors = [{}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 100 && func0(data0) > 100){
validate11.errors = [{}];
return false;
}
else {
if(data0.length < 2 && func0(data0) < 1){
validate11.errors = [{}];
return false;
}
else {
if(!pattern0.test(data0)){
validate11.errors = [{}];
return false;
}
}
}
}
else {
validate11.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reference_image_urls !== undefined){
let data1 = data.reference_image_urls;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 6){
validate11.errors = [{}];
return false;
}
else {
if(data1.length < 1){
validate11.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(data2.length > 2048 && func0(data2) > 2048){
validate11.errors = [{}];
return false;
}
else {
if(!pattern4.test(data2)){
validate11.errors = [{}];
return false;
}
}
}
else {
validate11.errors = [{}];
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
}
else {
validate11.errors = [{}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known0 = true;
for(const key0 in data){
if(key0 !== "name" && key0 !== "reference_image_urls"){
known0 = false;
break;
}
}
if(!known0){
validate11.errors = [{}];
return false;
}
}
}
}
}
else {
validate11.errors = [{}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
export const createCharacterHeaderAurousVersion: CompiledCheck = validate13;
const schema18 = {"x-without-errors":{"$ref":"document:Version"}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate13.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate13.errors = [{}];
return false;
}
}
else {
validate13.errors = [{}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
export const getCharacterPathId: CompiledCheck = validate14;
const schema20 = {"x-without-errors":{"type":"string"}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate14.errors = [{}];
return false;
}
validate14.errors = vErrors;
return errors === 0;
}
export const getCharacterHeaderAurousVersion: CompiledCheck = validate15;
const schema21 = {"x-without-errors":{"$ref":"document:Version"}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate15.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate15.errors = [{}];
return false;
}
}
else {
validate15.errors = [{}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
export const createFile: CompiledCheck = validate16;
const schema23 = {"x-without-errors":{"$ref":"document:CreateFile"}};
const schema24 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["file","purpose"],"properties":{"file":{"type":"string","format":"binary"},"purpose":{"type":"string","enum":["reference","first_frame","last_frame"]}}}};
const formats0 = /^/;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.purpose === undefined) && (missing0 = "purpose"))){
validate16.errors = [{}];
return false;
}
else {
if(data.file !== undefined){
let data0 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate16.errors = [{}];
return false;
}
}
else {
validate16.errors = [{}];
return false;
}
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.purpose !== undefined){
let data1 = data.purpose;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate16.errors = [{}];
return false;
}
if(!(((data1 === "reference") || (data1 === "first_frame")) || (data1 === "last_frame"))){
validate16.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "file" && key0 !== "purpose"){
known0 = false;
break;
}
}
if(!known0){
validate16.errors = [{}];
return false;
}
}
}
}
}
else {
validate16.errors = [{}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
export const createFileHeaderAurousVersion: CompiledCheck = validate17;
const schema25 = {"x-without-errors":{"$ref":"document:Version"}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate17.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate17.errors = [{}];
return false;
}
}
else {
validate17.errors = [{}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
export const createFileHeaderIdempotencyKey: CompiledCheck = validate18;
const schema27 = {"x-without-errors":{"type":"string","minLength":1,"maxLength":256}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(typeof data === "string"){
if(data.length > 256 && func0(data) > 256){
validate18.errors = [{}];
return false;
}
else {
if(data.length < 2 && func0(data) < 1){
validate18.errors = [{}];
return false;
}
}
}
else {
validate18.errors = [{}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
export const getPricingHeaderAurousVersion: CompiledCheck = validate19;
const schema28 = {"x-without-errors":{"$ref":"document:Version"}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate19.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate19.errors = [{}];
return false;
}
}
else {
validate19.errors = [{}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}
export const getBalanceHeaderAurousVersion: CompiledCheck = validate20;
const schema30 = {"x-without-errors":{"$ref":"document:Version"}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(!((data === "2026-05-15") || (data === "2026-09-01"))){
validate20.errors = [{}];
return false;
}
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate20.errors = [{}];
return false;
}
}
else {
validate20.errors = [{}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
