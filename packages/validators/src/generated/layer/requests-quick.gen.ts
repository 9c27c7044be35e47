// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const estimateInference: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:EstimateInference"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["model_id"],"properties":{"model_id":{"type":"string","format":"uuid"},"prompt":{"type":["string","null"],"maxLength":100000},"width":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"height":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"batch_size":{"type":"integer","minimum":1,"maximum":16,"default":4},"num_inference_steps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"guidance_scale":{"type":["number","null"]},"prompt_strength":{"type":["number","null"],"minimum":0,"maximum":1},"quality":{"type":["string","null"],"enum":["low","medium","high",null]},"sharpness":{"type":["number","null"]},"duration_seconds":{"type":["number","null"],"exclusiveMinimum":0},"generate_audio":{"type":["boolean","null"]},"keep_audio":{"type":["boolean","null"]},"fps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"video_effects":{"type":"array","items":{"$ref":"document:ForgeVideoEffectInput"}},"use_ta_pose":{"type":["boolean","null"]},"include_textures":{"type":["boolean","null"]},"quad_mesh":{"type":["boolean","null"]},"pbr_materials":{"type":["boolean","null"]},"low_poly":{"type":["boolean","null"]},"generate_parts":{"type":["boolean","null"]},"face_limit":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"stability":{"type":["number","null"],"minimum":0,"maximum":1},"use_speaker_boost":{"type":["boolean","null"]},"similarity_boost":{"type":["number","null"],"minimum":0,"maximum":1},"style_exaggeration":{"type":["number","null"],"minimum":0,"maximum":1},"speed":{"type":["number","null"],"exclusiveMinimum":0},"upscale_ratio":{"type":["number","null"]},"creativity":{"type":["number","null"]},"resemblance":{"type":["number","null"]},"vectorize":{"type":["boolean","null"]},"remove_background":{"type":["boolean","null"]},"reframe":{"type":["boolean","null"]},"refill":{"type":["boolean","null"]}}}};
const schema2 = {"x-without-errors":{"type":"object","additionalProperties":true}};
const formats0 = /^[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/i;
const func0 = codePoints;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.model_id === undefined) && (missing0 = "model_id")){
validate1.errors = [{}];
return false;
}
else {
if(data.model_id !== undefined){
let data0 = data.model_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 100000 && func0(data1) > 100000){
validate1.errors = [{}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.width !== undefined){
let data2 = data.width;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate1.errors = [{}];
return false;
}
else {
if(data2 <= 0 || isNaN(data2)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.height !== undefined){
let data3 = data.height;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate1.errors = [{}];
return false;
}
else {
if(data3 <= 0 || isNaN(data3)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.batch_size !== undefined){
let data4 = data.batch_size;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
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
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate1.errors = [{}];
return false;
}
else {
if(data5 <= 0 || isNaN(data5)){
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
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
const _errs14 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
const _errs16 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate1.errors = [{}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.quality !== undefined){
let data8 = data.quality;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate1.errors = [{}];
return false;
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
validate1.errors = [{}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sharpness !== undefined){
let data9 = data.sharpness;
const _errs20 = errors;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
const _errs22 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
validate1.errors = [{}];
return false;
}
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
const _errs24 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
const _errs26 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fps !== undefined){
let data13 = data.fps;
const _errs28 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate1.errors = [{}];
return false;
}
else {
if(data13 <= 0 || isNaN(data13)){
validate1.errors = [{}];
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
if(data.video_effects !== undefined){
let data14 = data.video_effects;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
var valid2 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs32 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
validate1.errors = [{}];
return false;
}
}
var valid2 = _errs32 === errors;
if(!valid2){
break;
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
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
const _errs37 = errors;
if((typeof data16 !== "boolean") && (data16 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.include_textures !== undefined){
let data17 = data.include_textures;
const _errs39 = errors;
if((typeof data17 !== "boolean") && (data17 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
const _errs41 = errors;
if((typeof data18 !== "boolean") && (data18 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
const _errs43 = errors;
if((typeof data19 !== "boolean") && (data19 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs43 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.low_poly !== undefined){
let data20 = data.low_poly;
const _errs45 = errors;
if((typeof data20 !== "boolean") && (data20 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs45 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
const _errs47 = errors;
if((typeof data21 !== "boolean") && (data21 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs47 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.face_limit !== undefined){
let data22 = data.face_limit;
const _errs49 = errors;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs49){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate1.errors = [{}];
return false;
}
else {
if(data22 <= 0 || isNaN(data22)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs49 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stability !== undefined){
let data23 = data.stability;
const _errs51 = errors;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs51){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
validate1.errors = [{}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs51 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
const _errs53 = errors;
if((typeof data24 !== "boolean") && (data24 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs53 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
const _errs55 = errors;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs55){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
validate1.errors = [{}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs55 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
const _errs57 = errors;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs57){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
validate1.errors = [{}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs57 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.speed !== undefined){
let data27 = data.speed;
const _errs59 = errors;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
validate1.errors = [{}];
return false;
}
if(errors === _errs59){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
validate1.errors = [{}];
return false;
}
}
}
var valid1 = _errs59 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
const _errs61 = errors;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs61 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.creativity !== undefined){
let data29 = data.creativity;
const _errs63 = errors;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs63 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resemblance !== undefined){
let data30 = data.resemblance;
const _errs65 = errors;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs65 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vectorize !== undefined){
let data31 = data.vectorize;
const _errs67 = errors;
if((typeof data31 !== "boolean") && (data31 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs67 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.remove_background !== undefined){
let data32 = data.remove_background;
const _errs69 = errors;
if((typeof data32 !== "boolean") && (data32 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs69 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reframe !== undefined){
let data33 = data.reframe;
const _errs71 = errors;
if((typeof data33 !== "boolean") && (data33 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs71 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.refill !== undefined){
let data34 = data.refill;
const _errs73 = errors;
if((typeof data34 !== "boolean") && (data34 !== null)){
validate1.errors = [{}];
return false;
}
var valid1 = _errs73 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known0 = true;
for(const key0 in data){
if(key0 !== "model_id" && key0 !== "prompt" && key0 !== "width" && key0 !== "height" && key0 !== "batch_size" && key0 !== "num_inference_steps" && key0 !== "guidance_scale" && key0 !== "prompt_strength" && key0 !== "quality" && key0 !== "sharpness" && key0 !== "duration_seconds" && key0 !== "generate_audio" && key0 !== "keep_audio" && key0 !== "fps" && key0 !== "video_effects" && key0 !== "use_ta_pose" && key0 !== "include_textures" && key0 !== "quad_mesh" && key0 !== "pbr_materials" && key0 !== "low_poly" && key0 !== "generate_parts" && key0 !== "face_limit" && key0 !== "stability" && key0 !== "use_speaker_boost" && key0 !== "similarity_boost" && key0 !== "style_exaggeration" && key0 !== "speed" && key0 !== "upscale_ratio" && key0 !== "creativity" && key0 !== "resemblance" && key0 !== "vectorize" && key0 !== "remove_background" && key0 !== "reframe" && key0 !== "refill"){
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
export const estimateInferencePathWorkspaceId: CompiledCheck = validate3;
const schema3 = {"x-without-errors":{"type":"string","format":"uuid"}};

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
export const executeInference: CompiledCheck = validate4;
const schema4 = {"x-without-errors":{"$ref":"document:ExecuteInference"}};
const schema5 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["model_id"],"properties":{"model_id":{"type":"string","format":"uuid"},"prompt":{"type":["string","null"],"maxLength":100000},"width":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"height":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"batch_size":{"type":"integer","minimum":1,"maximum":16,"default":4},"num_inference_steps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"guidance_scale":{"type":["number","null"]},"prompt_strength":{"type":["number","null"],"minimum":0,"maximum":1},"quality":{"type":["string","null"],"enum":["low","medium","high",null]},"sharpness":{"type":["number","null"]},"duration_seconds":{"type":["number","null"],"exclusiveMinimum":0},"generate_audio":{"type":["boolean","null"]},"keep_audio":{"type":["boolean","null"]},"fps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"video_effects":{"type":"array","items":{"$ref":"document:ForgeVideoEffectInput"}},"use_ta_pose":{"type":["boolean","null"]},"include_textures":{"type":["boolean","null"]},"quad_mesh":{"type":["boolean","null"]},"pbr_materials":{"type":["boolean","null"]},"low_poly":{"type":["boolean","null"]},"generate_parts":{"type":["boolean","null"]},"face_limit":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"stability":{"type":["number","null"],"minimum":0,"maximum":1},"use_speaker_boost":{"type":["boolean","null"]},"similarity_boost":{"type":["number","null"],"minimum":0,"maximum":1},"style_exaggeration":{"type":["number","null"],"minimum":0,"maximum":1},"speed":{"type":["number","null"],"exclusiveMinimum":0},"upscale_ratio":{"type":["number","null"]},"creativity":{"type":["number","null"]},"resemblance":{"type":["number","null"]},"vectorize":{"type":["boolean","null"]},"remove_background":{"type":["boolean","null"]},"reframe":{"type":["boolean","null"]},"refill":{"type":["boolean","null"]},"seed":{"type":["integer","null"],"minimum":-1,"maximum":9007199254740991},"guidance_files":{"type":"array","maxItems":20,"items":{"$ref":"document:GuidanceFile"}},"mask":{"$ref":"document:Mask"},"session_name":{"type":["string","null"],"maxLength":255}}}};
const schema7 = {"x-without-errors":{"type":"object","additionalProperties":true}};
const schema8 = {"x-without-errors":{"type":["object","null"],"additionalProperties":false,"required":["file_id"],"properties":{"file_id":{"type":"string","format":"uuid"},"for_transparency":{"type":["boolean","null"]},"for_nontransparency":{"type":["boolean","null"]},"edge_radius":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.model_id === undefined) && (missing0 = "model_id")){
validate5.errors = [{}];
return false;
}
else {
if(data.model_id !== undefined){
let data0 = data.model_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate5.errors = [{}];
return false;
}
}
else {
validate5.errors = [{}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 100000 && func0(data1) > 100000){
validate5.errors = [{}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.width !== undefined){
let data2 = data.width;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate5.errors = [{}];
return false;
}
else {
if(data2 <= 0 || isNaN(data2)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.height !== undefined){
let data3 = data.height;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate5.errors = [{}];
return false;
}
else {
if(data3 <= 0 || isNaN(data3)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.batch_size !== undefined){
let data4 = data.batch_size;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate5.errors = [{}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
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
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate5.errors = [{}];
return false;
}
else {
if(data5 <= 0 || isNaN(data5)){
validate5.errors = [{}];
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
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
const _errs14 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
const _errs16 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate5.errors = [{}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.quality !== undefined){
let data8 = data.quality;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate5.errors = [{}];
return false;
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
validate5.errors = [{}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sharpness !== undefined){
let data9 = data.sharpness;
const _errs20 = errors;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
const _errs22 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
validate5.errors = [{}];
return false;
}
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
const _errs24 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
const _errs26 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fps !== undefined){
let data13 = data.fps;
const _errs28 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate5.errors = [{}];
return false;
}
else {
if(data13 <= 0 || isNaN(data13)){
validate5.errors = [{}];
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
if(data.video_effects !== undefined){
let data14 = data.video_effects;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
var valid2 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs32 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
validate5.errors = [{}];
return false;
}
}
var valid2 = _errs32 === errors;
if(!valid2){
break;
}
}
}
else {
validate5.errors = [{}];
return false;
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
const _errs37 = errors;
if((typeof data16 !== "boolean") && (data16 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.include_textures !== undefined){
let data17 = data.include_textures;
const _errs39 = errors;
if((typeof data17 !== "boolean") && (data17 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
const _errs41 = errors;
if((typeof data18 !== "boolean") && (data18 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
const _errs43 = errors;
if((typeof data19 !== "boolean") && (data19 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs43 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.low_poly !== undefined){
let data20 = data.low_poly;
const _errs45 = errors;
if((typeof data20 !== "boolean") && (data20 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs45 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
const _errs47 = errors;
if((typeof data21 !== "boolean") && (data21 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs47 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.face_limit !== undefined){
let data22 = data.face_limit;
const _errs49 = errors;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs49){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate5.errors = [{}];
return false;
}
else {
if(data22 <= 0 || isNaN(data22)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs49 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stability !== undefined){
let data23 = data.stability;
const _errs51 = errors;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs51){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
validate5.errors = [{}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs51 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
const _errs53 = errors;
if((typeof data24 !== "boolean") && (data24 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs53 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
const _errs55 = errors;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs55){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
validate5.errors = [{}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs55 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
const _errs57 = errors;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs57){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
validate5.errors = [{}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs57 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.speed !== undefined){
let data27 = data.speed;
const _errs59 = errors;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs59){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
validate5.errors = [{}];
return false;
}
}
}
var valid1 = _errs59 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
const _errs61 = errors;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs61 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.creativity !== undefined){
let data29 = data.creativity;
const _errs63 = errors;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs63 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resemblance !== undefined){
let data30 = data.resemblance;
const _errs65 = errors;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs65 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vectorize !== undefined){
let data31 = data.vectorize;
const _errs67 = errors;
if((typeof data31 !== "boolean") && (data31 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs67 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.remove_background !== undefined){
let data32 = data.remove_background;
const _errs69 = errors;
if((typeof data32 !== "boolean") && (data32 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs69 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reframe !== undefined){
let data33 = data.reframe;
const _errs71 = errors;
if((typeof data33 !== "boolean") && (data33 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs71 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.refill !== undefined){
let data34 = data.refill;
const _errs73 = errors;
if((typeof data34 !== "boolean") && (data34 !== null)){
validate5.errors = [{}];
return false;
}
var valid1 = _errs73 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seed !== undefined){
let data35 = data.seed;
const _errs75 = errors;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (data35 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs75){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
validate5.errors = [{}];
return false;
}
else {
if(data35 < -1 || isNaN(data35)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid1 = _errs75 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.guidance_files !== undefined){
let data36 = data.guidance_files;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data36)){
if(data36.length > 20){
validate5.errors = [{}];
return false;
}
else {
var valid5 = true;
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
const _errs79 = errors;
const _errs81 = errors;
if(errors === _errs81){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
validate5.errors = [{}];
return false;
}
}
var valid5 = _errs79 === errors;
if(!valid5){
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
var valid1 = _errs77 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mask !== undefined){
let data38 = data.mask;
const _errs84 = errors;
const _errs86 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs86){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing1;
if((data38.file_id === undefined) && (missing1 = "file_id")){
validate5.errors = [{}];
return false;
}
else {
if(data38.file_id !== undefined){
let data39 = data38.file_id;
const _errs88 = errors;
if(errors === _errs88){
if(errors === _errs88){
if(typeof data39 === "string"){
if(!(formats0.test(data39))){
validate5.errors = [{}];
return false;
}
}
else {
validate5.errors = [{}];
return false;
}
}
}
var valid10 = _errs88 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data38.for_transparency !== undefined){
let data40 = data38.for_transparency;
const _errs90 = errors;
if((typeof data40 !== "boolean") && (data40 !== null)){
validate5.errors = [{}];
return false;
}
var valid10 = _errs90 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data38.for_nontransparency !== undefined){
let data41 = data38.for_nontransparency;
const _errs92 = errors;
if((typeof data41 !== "boolean") && (data41 !== null)){
validate5.errors = [{}];
return false;
}
var valid10 = _errs92 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data38.edge_radius !== undefined){
let data42 = data38.edge_radius;
const _errs94 = errors;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs94){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
validate5.errors = [{}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate5.errors = [{}];
return false;
}
}
}
}
var valid10 = _errs94 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let known0 = true;
for(const key0 in data38){
if(key0 !== "file_id" && key0 !== "for_transparency" && key0 !== "for_nontransparency" && key0 !== "edge_radius"){
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
}
}
var valid1 = _errs84 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.session_name !== undefined){
let data43 = data.session_name;
const _errs97 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
validate5.errors = [{}];
return false;
}
if(errors === _errs97){
if(typeof data43 === "string"){
if(data43.length > 255 && func0(data43) > 255){
validate5.errors = [{}];
return false;
}
}
}
var valid1 = _errs97 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "model_id" && key1 !== "prompt" && key1 !== "width" && key1 !== "height" && key1 !== "batch_size" && key1 !== "num_inference_steps" && key1 !== "guidance_scale" && key1 !== "prompt_strength" && key1 !== "quality" && key1 !== "sharpness" && key1 !== "duration_seconds" && key1 !== "generate_audio" && key1 !== "keep_audio" && key1 !== "fps" && key1 !== "video_effects" && key1 !== "use_ta_pose" && key1 !== "include_textures" && key1 !== "quad_mesh" && key1 !== "pbr_materials" && key1 !== "low_poly" && key1 !== "generate_parts" && key1 !== "face_limit" && key1 !== "stability" && key1 !== "use_speaker_boost" && key1 !== "similarity_boost" && key1 !== "style_exaggeration" && key1 !== "speed" && key1 !== "upscale_ratio" && key1 !== "creativity" && key1 !== "resemblance" && key1 !== "vectorize" && key1 !== "remove_background" && key1 !== "reframe" && key1 !== "refill" && key1 !== "seed" && key1 !== "guidance_files" && key1 !== "mask" && key1 !== "session_name"){
known1 = false;
break;
}
}
if(!known1){
validate5.errors = [{}];
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
export const executeInferencePathWorkspaceId: CompiledCheck = validate7;
const schema9 = {"x-without-errors":{"type":"string","format":"uuid"}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate7.errors = [{}];
return false;
}
}
else {
validate7.errors = [{}];
return false;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}
export const getInferencePathWorkspaceId: CompiledCheck = validate8;
const schema10 = {"x-without-errors":{"type":"string","format":"uuid"}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate8.errors = [{}];
return false;
}
}
else {
validate8.errors = [{}];
return false;
}
}
}
validate8.errors = vErrors;
return errors === 0;
}
export const getInferencePathInferenceId: CompiledCheck = validate9;
const schema11 = {"x-without-errors":{"type":"string","format":"uuid"}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate9.errors = [{}];
return false;
}
}
else {
validate9.errors = [{}];
return false;
}
}
}
validate9.errors = vErrors;
return errors === 0;
}
export const getWorkspacePathWorkspaceId: CompiledCheck = validate10;
const schema12 = {"x-without-errors":{"type":"string","format":"uuid"}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
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
validate10.errors = vErrors;
return errors === 0;
}
export const listModelsPathWorkspaceId: CompiledCheck = validate11;
const schema13 = {"x-without-errors":{"type":"string","format":"uuid"}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(errors === _errs0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate11.errors = [{}];
return false;
}
}
else {
validate11.errors = [{}];
return false;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}
