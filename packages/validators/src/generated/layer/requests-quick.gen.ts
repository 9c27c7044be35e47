// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const estimateInference: CompiledCheck = validate0;
const schema0 = {"$ref":"document:EstimateInference"};
const schema1 = {"type":"object","additionalProperties":false,"required":["model_id"],"properties":{"model_id":{"type":"string","format":"uuid"},"prompt":{"type":["string","null"],"maxLength":100000},"width":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"height":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"batch_size":{"type":"integer","minimum":1,"maximum":16,"default":4},"num_inference_steps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"guidance_scale":{"type":["number","null"]},"prompt_strength":{"type":["number","null"],"minimum":0,"maximum":1},"quality":{"type":["string","null"],"enum":["low","medium","high",null]},"sharpness":{"type":["number","null"]},"duration_seconds":{"type":["number","null"],"exclusiveMinimum":0},"generate_audio":{"type":["boolean","null"]},"keep_audio":{"type":["boolean","null"]},"fps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"video_effects":{"type":"array","items":{"$ref":"document:ForgeVideoEffectInput"}},"use_ta_pose":{"type":["boolean","null"]},"include_textures":{"type":["boolean","null"]},"quad_mesh":{"type":["boolean","null"]},"pbr_materials":{"type":["boolean","null"]},"low_poly":{"type":["boolean","null"]},"generate_parts":{"type":["boolean","null"]},"face_limit":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"stability":{"type":["number","null"],"minimum":0,"maximum":1},"use_speaker_boost":{"type":["boolean","null"]},"similarity_boost":{"type":["number","null"],"minimum":0,"maximum":1},"style_exaggeration":{"type":["number","null"],"minimum":0,"maximum":1},"speed":{"type":["number","null"],"exclusiveMinimum":0},"upscale_ratio":{"type":["number","null"]},"creativity":{"type":["number","null"]},"resemblance":{"type":["number","null"]},"vectorize":{"type":["boolean","null"]},"remove_background":{"type":["boolean","null"]},"reframe":{"type":["boolean","null"]},"refill":{"type":["boolean","null"]}}};
const schema2 = {"type":"object","additionalProperties":true};
const func0 = Object.prototype.hasOwnProperty;
const func1 = codePoints;
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.model_id === undefined) && (missing0 = "model_id")){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model_id !== undefined){
let data0 = data.model_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate1.errors = [{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate1.errors = [{instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: schema1.properties.prompt.type}}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 100000 && func1(data1) > 100000){
validate1.errors = [{instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data2 = data.width;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate1.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: schema1.properties.width.type}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 <= 0 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.height !== undefined){
let data3 = data.height;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate1.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: schema1.properties.height.type}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate1.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 <= 0 || isNaN(data3)){
validate1.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batch_size !== undefined){
let data4 = data.batch_size;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate1.errors = [{instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
validate1.errors = [{instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate1.errors = [{instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate1.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/type",keyword:"type",params:{type: schema1.properties.num_inference_steps.type}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate1.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data5 <= 0 || isNaN(data5)){
validate1.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
const _errs14 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate1.errors = [{instancePath:instancePath+"/guidance_scale",schemaPath:"#/properties/guidance_scale/type",keyword:"type",params:{type: schema1.properties.guidance_scale.type}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
const _errs16 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate1.errors = [{instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/type",keyword:"type",params:{type: schema1.properties.prompt_strength.type}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate1.errors = [{instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate1.errors = [{instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data8 = data.quality;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate1.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: schema1.properties.quality.type}}];
return false;
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
validate1.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema1.properties.quality.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharpness !== undefined){
let data9 = data.sharpness;
const _errs20 = errors;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
validate1.errors = [{instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/type",keyword:"type",params:{type: schema1.properties.sharpness.type}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
const _errs22 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate1.errors = [{instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/type",keyword:"type",params:{type: schema1.properties.duration_seconds.type}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
validate1.errors = [{instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
const _errs24 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
validate1.errors = [{instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: schema1.properties.generate_audio.type}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
const _errs26 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate1.errors = [{instancePath:instancePath+"/keep_audio",schemaPath:"#/properties/keep_audio/type",keyword:"type",params:{type: schema1.properties.keep_audio.type}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fps !== undefined){
let data13 = data.fps;
const _errs28 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate1.errors = [{instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/type",keyword:"type",params:{type: schema1.properties.fps.type}}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate1.errors = [{instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data13 <= 0 || isNaN(data13)){
validate1.errors = [{instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video_effects !== undefined){
let data14 = data.video_effects;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
var valid1 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
validate1.errors = [{instancePath:instancePath+"/video_effects/" + i0,schemaPath:"document:ForgeVideoEffectInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/video_effects",schemaPath:"#/properties/video_effects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
const _errs36 = errors;
if((typeof data16 !== "boolean") && (data16 !== null)){
validate1.errors = [{instancePath:instancePath+"/use_ta_pose",schemaPath:"#/properties/use_ta_pose/type",keyword:"type",params:{type: schema1.properties.use_ta_pose.type}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_textures !== undefined){
let data17 = data.include_textures;
const _errs38 = errors;
if((typeof data17 !== "boolean") && (data17 !== null)){
validate1.errors = [{instancePath:instancePath+"/include_textures",schemaPath:"#/properties/include_textures/type",keyword:"type",params:{type: schema1.properties.include_textures.type}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
const _errs40 = errors;
if((typeof data18 !== "boolean") && (data18 !== null)){
validate1.errors = [{instancePath:instancePath+"/quad_mesh",schemaPath:"#/properties/quad_mesh/type",keyword:"type",params:{type: schema1.properties.quad_mesh.type}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
const _errs42 = errors;
if((typeof data19 !== "boolean") && (data19 !== null)){
validate1.errors = [{instancePath:instancePath+"/pbr_materials",schemaPath:"#/properties/pbr_materials/type",keyword:"type",params:{type: schema1.properties.pbr_materials.type}}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.low_poly !== undefined){
let data20 = data.low_poly;
const _errs44 = errors;
if((typeof data20 !== "boolean") && (data20 !== null)){
validate1.errors = [{instancePath:instancePath+"/low_poly",schemaPath:"#/properties/low_poly/type",keyword:"type",params:{type: schema1.properties.low_poly.type}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
const _errs46 = errors;
if((typeof data21 !== "boolean") && (data21 !== null)){
validate1.errors = [{instancePath:instancePath+"/generate_parts",schemaPath:"#/properties/generate_parts/type",keyword:"type",params:{type: schema1.properties.generate_parts.type}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.face_limit !== undefined){
let data22 = data.face_limit;
const _errs48 = errors;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
validate1.errors = [{instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/type",keyword:"type",params:{type: schema1.properties.face_limit.type}}];
return false;
}
if(errors === _errs48){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate1.errors = [{instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data22 <= 0 || isNaN(data22)){
validate1.errors = [{instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stability !== undefined){
let data23 = data.stability;
const _errs50 = errors;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
validate1.errors = [{instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: schema1.properties.stability.type}}];
return false;
}
if(errors === _errs50){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
validate1.errors = [{instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate1.errors = [{instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
const _errs52 = errors;
if((typeof data24 !== "boolean") && (data24 !== null)){
validate1.errors = [{instancePath:instancePath+"/use_speaker_boost",schemaPath:"#/properties/use_speaker_boost/type",keyword:"type",params:{type: schema1.properties.use_speaker_boost.type}}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
const _errs54 = errors;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
validate1.errors = [{instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/type",keyword:"type",params:{type: schema1.properties.similarity_boost.type}}];
return false;
}
if(errors === _errs54){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
validate1.errors = [{instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate1.errors = [{instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
const _errs56 = errors;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
validate1.errors = [{instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/type",keyword:"type",params:{type: schema1.properties.style_exaggeration.type}}];
return false;
}
if(errors === _errs56){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
validate1.errors = [{instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate1.errors = [{instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data27 = data.speed;
const _errs58 = errors;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
validate1.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: schema1.properties.speed.type}}];
return false;
}
if(errors === _errs58){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
validate1.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
const _errs60 = errors;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
validate1.errors = [{instancePath:instancePath+"/upscale_ratio",schemaPath:"#/properties/upscale_ratio/type",keyword:"type",params:{type: schema1.properties.upscale_ratio.type}}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creativity !== undefined){
let data29 = data.creativity;
const _errs62 = errors;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
validate1.errors = [{instancePath:instancePath+"/creativity",schemaPath:"#/properties/creativity/type",keyword:"type",params:{type: schema1.properties.creativity.type}}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resemblance !== undefined){
let data30 = data.resemblance;
const _errs64 = errors;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
validate1.errors = [{instancePath:instancePath+"/resemblance",schemaPath:"#/properties/resemblance/type",keyword:"type",params:{type: schema1.properties.resemblance.type}}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vectorize !== undefined){
let data31 = data.vectorize;
const _errs66 = errors;
if((typeof data31 !== "boolean") && (data31 !== null)){
validate1.errors = [{instancePath:instancePath+"/vectorize",schemaPath:"#/properties/vectorize/type",keyword:"type",params:{type: schema1.properties.vectorize.type}}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remove_background !== undefined){
let data32 = data.remove_background;
const _errs68 = errors;
if((typeof data32 !== "boolean") && (data32 !== null)){
validate1.errors = [{instancePath:instancePath+"/remove_background",schemaPath:"#/properties/remove_background/type",keyword:"type",params:{type: schema1.properties.remove_background.type}}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reframe !== undefined){
let data33 = data.reframe;
const _errs70 = errors;
if((typeof data33 !== "boolean") && (data33 !== null)){
validate1.errors = [{instancePath:instancePath+"/reframe",schemaPath:"#/properties/reframe/type",keyword:"type",params:{type: schema1.properties.reframe.type}}];
return false;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refill !== undefined){
let data34 = data.refill;
const _errs72 = errors;
if((typeof data34 !== "boolean") && (data34 !== null)){
validate1.errors = [{instancePath:instancePath+"/refill",schemaPath:"#/properties/refill/type",keyword:"type",params:{type: schema1.properties.refill.type}}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
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
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
export const estimateInferencePathWorkspaceId: CompiledCheck = validate3;
const schema3 = {"type":"string","format":"uuid"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate3.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate3.errors = vErrors;
return errors === 0;
}
export const executeInference: CompiledCheck = validate4;
const schema4 = {"$ref":"document:ExecuteInference"};
const schema5 = {"type":"object","additionalProperties":false,"required":["model_id"],"properties":{"model_id":{"type":"string","format":"uuid"},"prompt":{"type":["string","null"],"maxLength":100000},"width":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"height":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"batch_size":{"type":"integer","minimum":1,"maximum":16,"default":4},"num_inference_steps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"guidance_scale":{"type":["number","null"]},"prompt_strength":{"type":["number","null"],"minimum":0,"maximum":1},"quality":{"type":["string","null"],"enum":["low","medium","high",null]},"sharpness":{"type":["number","null"]},"duration_seconds":{"type":["number","null"],"exclusiveMinimum":0},"generate_audio":{"type":["boolean","null"]},"keep_audio":{"type":["boolean","null"]},"fps":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"video_effects":{"type":"array","items":{"$ref":"document:ForgeVideoEffectInput"}},"use_ta_pose":{"type":["boolean","null"]},"include_textures":{"type":["boolean","null"]},"quad_mesh":{"type":["boolean","null"]},"pbr_materials":{"type":["boolean","null"]},"low_poly":{"type":["boolean","null"]},"generate_parts":{"type":["boolean","null"]},"face_limit":{"type":["integer","null"],"exclusiveMinimum":0,"maximum":9007199254740991},"stability":{"type":["number","null"],"minimum":0,"maximum":1},"use_speaker_boost":{"type":["boolean","null"]},"similarity_boost":{"type":["number","null"],"minimum":0,"maximum":1},"style_exaggeration":{"type":["number","null"],"minimum":0,"maximum":1},"speed":{"type":["number","null"],"exclusiveMinimum":0},"upscale_ratio":{"type":["number","null"]},"creativity":{"type":["number","null"]},"resemblance":{"type":["number","null"]},"vectorize":{"type":["boolean","null"]},"remove_background":{"type":["boolean","null"]},"reframe":{"type":["boolean","null"]},"refill":{"type":["boolean","null"]},"seed":{"type":["integer","null"],"minimum":-1,"maximum":9007199254740991},"guidance_files":{"type":"array","maxItems":20,"items":{"$ref":"document:GuidanceFile"}},"mask":{"$ref":"document:Mask"},"session_name":{"type":["string","null"],"maxLength":255}}};
const schema7 = {"type":"object","additionalProperties":true};
const schema8 = {"type":["object","null"],"additionalProperties":false,"required":["file_id"],"properties":{"file_id":{"type":"string","format":"uuid"},"for_transparency":{"type":["boolean","null"]},"for_nontransparency":{"type":["boolean","null"]},"edge_radius":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.model_id === undefined) && (missing0 = "model_id")){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema5.properties, key0))){
validate5.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model_id !== undefined){
let data0 = data.model_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate5.errors = [{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate5.errors = [{instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: schema5.properties.prompt.type}}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 100000 && func1(data1) > 100000){
validate5.errors = [{instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data2 = data.width;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate5.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: schema5.properties.width.type}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate5.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 <= 0 || isNaN(data2)){
validate5.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.height !== undefined){
let data3 = data.height;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate5.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: schema5.properties.height.type}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate5.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 <= 0 || isNaN(data3)){
validate5.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batch_size !== undefined){
let data4 = data.batch_size;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate5.errors = [{instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
validate5.errors = [{instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate5.errors = [{instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate5.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/type",keyword:"type",params:{type: schema5.properties.num_inference_steps.type}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate5.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data5 <= 0 || isNaN(data5)){
validate5.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
const _errs14 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate5.errors = [{instancePath:instancePath+"/guidance_scale",schemaPath:"#/properties/guidance_scale/type",keyword:"type",params:{type: schema5.properties.guidance_scale.type}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
const _errs16 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate5.errors = [{instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/type",keyword:"type",params:{type: schema5.properties.prompt_strength.type}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate5.errors = [{instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate5.errors = [{instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quality !== undefined){
let data8 = data.quality;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate5.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: schema5.properties.quality.type}}];
return false;
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
validate5.errors = [{instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema5.properties.quality.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharpness !== undefined){
let data9 = data.sharpness;
const _errs20 = errors;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
validate5.errors = [{instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/type",keyword:"type",params:{type: schema5.properties.sharpness.type}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
const _errs22 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate5.errors = [{instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/type",keyword:"type",params:{type: schema5.properties.duration_seconds.type}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
validate5.errors = [{instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
const _errs24 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
validate5.errors = [{instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: schema5.properties.generate_audio.type}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
const _errs26 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate5.errors = [{instancePath:instancePath+"/keep_audio",schemaPath:"#/properties/keep_audio/type",keyword:"type",params:{type: schema5.properties.keep_audio.type}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fps !== undefined){
let data13 = data.fps;
const _errs28 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate5.errors = [{instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/type",keyword:"type",params:{type: schema5.properties.fps.type}}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate5.errors = [{instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data13 <= 0 || isNaN(data13)){
validate5.errors = [{instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video_effects !== undefined){
let data14 = data.video_effects;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
var valid1 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
validate5.errors = [{instancePath:instancePath+"/video_effects/" + i0,schemaPath:"document:ForgeVideoEffectInput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/video_effects",schemaPath:"#/properties/video_effects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
const _errs36 = errors;
if((typeof data16 !== "boolean") && (data16 !== null)){
validate5.errors = [{instancePath:instancePath+"/use_ta_pose",schemaPath:"#/properties/use_ta_pose/type",keyword:"type",params:{type: schema5.properties.use_ta_pose.type}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_textures !== undefined){
let data17 = data.include_textures;
const _errs38 = errors;
if((typeof data17 !== "boolean") && (data17 !== null)){
validate5.errors = [{instancePath:instancePath+"/include_textures",schemaPath:"#/properties/include_textures/type",keyword:"type",params:{type: schema5.properties.include_textures.type}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
const _errs40 = errors;
if((typeof data18 !== "boolean") && (data18 !== null)){
validate5.errors = [{instancePath:instancePath+"/quad_mesh",schemaPath:"#/properties/quad_mesh/type",keyword:"type",params:{type: schema5.properties.quad_mesh.type}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
const _errs42 = errors;
if((typeof data19 !== "boolean") && (data19 !== null)){
validate5.errors = [{instancePath:instancePath+"/pbr_materials",schemaPath:"#/properties/pbr_materials/type",keyword:"type",params:{type: schema5.properties.pbr_materials.type}}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.low_poly !== undefined){
let data20 = data.low_poly;
const _errs44 = errors;
if((typeof data20 !== "boolean") && (data20 !== null)){
validate5.errors = [{instancePath:instancePath+"/low_poly",schemaPath:"#/properties/low_poly/type",keyword:"type",params:{type: schema5.properties.low_poly.type}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
const _errs46 = errors;
if((typeof data21 !== "boolean") && (data21 !== null)){
validate5.errors = [{instancePath:instancePath+"/generate_parts",schemaPath:"#/properties/generate_parts/type",keyword:"type",params:{type: schema5.properties.generate_parts.type}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.face_limit !== undefined){
let data22 = data.face_limit;
const _errs48 = errors;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
validate5.errors = [{instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/type",keyword:"type",params:{type: schema5.properties.face_limit.type}}];
return false;
}
if(errors === _errs48){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate5.errors = [{instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data22 <= 0 || isNaN(data22)){
validate5.errors = [{instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stability !== undefined){
let data23 = data.stability;
const _errs50 = errors;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
validate5.errors = [{instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: schema5.properties.stability.type}}];
return false;
}
if(errors === _errs50){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
validate5.errors = [{instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate5.errors = [{instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
const _errs52 = errors;
if((typeof data24 !== "boolean") && (data24 !== null)){
validate5.errors = [{instancePath:instancePath+"/use_speaker_boost",schemaPath:"#/properties/use_speaker_boost/type",keyword:"type",params:{type: schema5.properties.use_speaker_boost.type}}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
const _errs54 = errors;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
validate5.errors = [{instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/type",keyword:"type",params:{type: schema5.properties.similarity_boost.type}}];
return false;
}
if(errors === _errs54){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
validate5.errors = [{instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate5.errors = [{instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
const _errs56 = errors;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
validate5.errors = [{instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/type",keyword:"type",params:{type: schema5.properties.style_exaggeration.type}}];
return false;
}
if(errors === _errs56){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
validate5.errors = [{instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate5.errors = [{instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data27 = data.speed;
const _errs58 = errors;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
validate5.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: schema5.properties.speed.type}}];
return false;
}
if(errors === _errs58){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
validate5.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
const _errs60 = errors;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
validate5.errors = [{instancePath:instancePath+"/upscale_ratio",schemaPath:"#/properties/upscale_ratio/type",keyword:"type",params:{type: schema5.properties.upscale_ratio.type}}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creativity !== undefined){
let data29 = data.creativity;
const _errs62 = errors;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
validate5.errors = [{instancePath:instancePath+"/creativity",schemaPath:"#/properties/creativity/type",keyword:"type",params:{type: schema5.properties.creativity.type}}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resemblance !== undefined){
let data30 = data.resemblance;
const _errs64 = errors;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
validate5.errors = [{instancePath:instancePath+"/resemblance",schemaPath:"#/properties/resemblance/type",keyword:"type",params:{type: schema5.properties.resemblance.type}}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vectorize !== undefined){
let data31 = data.vectorize;
const _errs66 = errors;
if((typeof data31 !== "boolean") && (data31 !== null)){
validate5.errors = [{instancePath:instancePath+"/vectorize",schemaPath:"#/properties/vectorize/type",keyword:"type",params:{type: schema5.properties.vectorize.type}}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remove_background !== undefined){
let data32 = data.remove_background;
const _errs68 = errors;
if((typeof data32 !== "boolean") && (data32 !== null)){
validate5.errors = [{instancePath:instancePath+"/remove_background",schemaPath:"#/properties/remove_background/type",keyword:"type",params:{type: schema5.properties.remove_background.type}}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reframe !== undefined){
let data33 = data.reframe;
const _errs70 = errors;
if((typeof data33 !== "boolean") && (data33 !== null)){
validate5.errors = [{instancePath:instancePath+"/reframe",schemaPath:"#/properties/reframe/type",keyword:"type",params:{type: schema5.properties.reframe.type}}];
return false;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refill !== undefined){
let data34 = data.refill;
const _errs72 = errors;
if((typeof data34 !== "boolean") && (data34 !== null)){
validate5.errors = [{instancePath:instancePath+"/refill",schemaPath:"#/properties/refill/type",keyword:"type",params:{type: schema5.properties.refill.type}}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data35 = data.seed;
const _errs74 = errors;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (data35 !== null)){
validate5.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema5.properties.seed.type}}];
return false;
}
if(errors === _errs74){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
validate5.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data35 < -1 || isNaN(data35)){
validate5.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}}];
return false;
}
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guidance_files !== undefined){
let data36 = data.guidance_files;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data36)){
if(data36.length > 20){
validate5.errors = [{instancePath:instancePath+"/guidance_files",schemaPath:"#/properties/guidance_files/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid3 = true;
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
validate5.errors = [{instancePath:instancePath+"/guidance_files/" + i1,schemaPath:"document:GuidanceFile/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs78 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate5.errors = [{instancePath:instancePath+"/guidance_files",schemaPath:"#/properties/guidance_files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
let data38 = data.mask;
const _errs82 = errors;
const _errs83 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
validate5.errors = [{instancePath:instancePath+"/mask",schemaPath:"document:Mask/type",keyword:"type",params:{type: schema8.type}}];
return false;
}
if(errors === _errs83){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing1;
if((data38.file_id === undefined) && (missing1 = "file_id")){
validate5.errors = [{instancePath:instancePath+"/mask",schemaPath:"document:Mask/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs85 = errors;
for(const key1 in data38){
if(!((((key1 === "file_id") || (key1 === "for_transparency")) || (key1 === "for_nontransparency")) || (key1 === "edge_radius"))){
validate5.errors = [{instancePath:instancePath+"/mask",schemaPath:"document:Mask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs85 === errors){
if(data38.file_id !== undefined){
let data39 = data38.file_id;
const _errs86 = errors;
if(errors === _errs86){
if(errors === _errs86){
if(typeof data39 === "string"){
if(!(formats0.test(data39))){
validate5.errors = [{instancePath:instancePath+"/mask/file_id",schemaPath:"document:Mask/properties/file_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/mask/file_id",schemaPath:"document:Mask/properties/file_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid6 = _errs86 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data38.for_transparency !== undefined){
let data40 = data38.for_transparency;
const _errs88 = errors;
if((typeof data40 !== "boolean") && (data40 !== null)){
validate5.errors = [{instancePath:instancePath+"/mask/for_transparency",schemaPath:"document:Mask/properties/for_transparency/type",keyword:"type",params:{type: schema8.properties.for_transparency.type}}];
return false;
}
var valid6 = _errs88 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data38.for_nontransparency !== undefined){
let data41 = data38.for_nontransparency;
const _errs90 = errors;
if((typeof data41 !== "boolean") && (data41 !== null)){
validate5.errors = [{instancePath:instancePath+"/mask/for_nontransparency",schemaPath:"document:Mask/properties/for_nontransparency/type",keyword:"type",params:{type: schema8.properties.for_nontransparency.type}}];
return false;
}
var valid6 = _errs90 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data38.edge_radius !== undefined){
let data42 = data38.edge_radius;
const _errs92 = errors;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
validate5.errors = [{instancePath:instancePath+"/mask/edge_radius",schemaPath:"document:Mask/properties/edge_radius/type",keyword:"type",params:{type: schema8.properties.edge_radius.type}}];
return false;
}
if(errors === _errs92){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
validate5.errors = [{instancePath:instancePath+"/mask/edge_radius",schemaPath:"document:Mask/properties/edge_radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate5.errors = [{instancePath:instancePath+"/mask/edge_radius",schemaPath:"document:Mask/properties/edge_radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs92 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_name !== undefined){
let data43 = data.session_name;
const _errs94 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
validate5.errors = [{instancePath:instancePath+"/session_name",schemaPath:"#/properties/session_name/type",keyword:"type",params:{type: schema5.properties.session_name.type}}];
return false;
}
if(errors === _errs94){
if(typeof data43 === "string"){
if(data43.length > 255 && func1(data43) > 255){
validate5.errors = [{instancePath:instancePath+"/session_name",schemaPath:"#/properties/session_name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
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
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
validate4.errors = vErrors;
return errors === 0;
}
export const executeInferencePathWorkspaceId: CompiledCheck = validate7;
const schema9 = {"type":"string","format":"uuid"};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate7.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}
export const getInferencePathWorkspaceId: CompiledCheck = validate8;
const schema10 = {"type":"string","format":"uuid"};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate8.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate8.errors = vErrors;
return errors === 0;
}
export const getInferencePathInferenceId: CompiledCheck = validate9;
const schema11 = {"type":"string","format":"uuid"};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate9.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate9.errors = vErrors;
return errors === 0;
}
export const getWorkspacePathWorkspaceId: CompiledCheck = validate10;
const schema12 = {"type":"string","format":"uuid"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate10.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
export const listModelsPathWorkspaceId: CompiledCheck = validate11;
const schema13 = {"type":"string","format":"uuid"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate11.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}
