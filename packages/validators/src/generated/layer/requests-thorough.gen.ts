// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { codePoints, type CompiledCheck } from '../../compiled.ts'

export const estimateInference: CompiledCheck = validate20;
const schema31 = {"$ref":"document:EstimateInference"};
const schema32 = {"type":"object","additionalProperties":false,"required":["model_id"],"properties":{"model_id":{"type":"string","format":"uuid"},"prompt":{"type":["string","null"],"maxLength":100000},"width":{"type":["integer","null"],"exclusiveMinimum":0},"height":{"type":["integer","null"],"exclusiveMinimum":0},"batch_size":{"type":"integer","minimum":1,"maximum":16,"default":4},"num_inference_steps":{"type":["integer","null"],"exclusiveMinimum":0},"guidance_scale":{"type":["number","null"]},"prompt_strength":{"type":["number","null"],"minimum":0,"maximum":1},"quality":{"type":["string","null"],"enum":["low","medium","high",null]},"sharpness":{"type":["number","null"]},"duration_seconds":{"type":["number","null"],"exclusiveMinimum":0},"generate_audio":{"type":["boolean","null"]},"keep_audio":{"type":["boolean","null"]},"fps":{"type":["integer","null"],"exclusiveMinimum":0},"video_effects":{"type":"array","items":{"$ref":"document:ForgeVideoEffectInput"}},"use_ta_pose":{"type":["boolean","null"]},"include_textures":{"type":["boolean","null"]},"quad_mesh":{"type":["boolean","null"]},"pbr_materials":{"type":["boolean","null"]},"low_poly":{"type":["boolean","null"]},"generate_parts":{"type":["boolean","null"]},"face_limit":{"type":["integer","null"],"exclusiveMinimum":0},"stability":{"type":["number","null"],"minimum":0,"maximum":1},"use_speaker_boost":{"type":["boolean","null"]},"similarity_boost":{"type":["number","null"],"minimum":0,"maximum":1},"style_exaggeration":{"type":["number","null"],"minimum":0,"maximum":1},"speed":{"type":["number","null"],"exclusiveMinimum":0},"upscale_ratio":{"type":["number","null"]},"creativity":{"type":["number","null"]},"resemblance":{"type":["number","null"]},"vectorize":{"type":["boolean","null"]},"remove_background":{"type":["boolean","null"]},"reframe":{"type":["boolean","null"]},"refill":{"type":["boolean","null"]}}};
const schema33 = {"type":"object","additionalProperties":true};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

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
if(data.model_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_id"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model_id !== undefined){
let data0 = data.model_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err2 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema32.properties.model_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"},schema:schema32.properties.model_id.type,parentSchema:schema32.properties.model_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: schema32.properties.prompt.type},schema:schema32.properties.prompt.type,parentSchema:schema32.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 100000 && func2(data1) > 100000){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 100000},schema:100000,parentSchema:schema32.properties.prompt,data:data1};
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
if(data.width !== undefined){
let data2 = data.width;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: schema32.properties.width.type},schema:schema32.properties.width.type,parentSchema:schema32.properties.width,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema32.properties.width,data:data2};
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
if(data.height !== undefined){
let data3 = data.height;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: schema32.properties.height.type},schema:schema32.properties.height.type,parentSchema:schema32.properties.height,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema32.properties.height,data:data3};
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
if(data.batch_size !== undefined){
let data4 = data.batch_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.batch_size.type,parentSchema:schema32.properties.batch_size,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema32.properties.batch_size,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.batch_size,data:data4};
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
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/type",keyword:"type",params:{type: schema32.properties.num_inference_steps.type},schema:schema32.properties.num_inference_steps.type,parentSchema:schema32.properties.num_inference_steps,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema32.properties.num_inference_steps,data:data5};
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
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/guidance_scale",schemaPath:"#/properties/guidance_scale/type",keyword:"type",params:{type: schema32.properties.guidance_scale.type},schema:schema32.properties.guidance_scale.type,parentSchema:schema32.properties.guidance_scale,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/type",keyword:"type",params:{type: schema32.properties.prompt_strength.type},schema:schema32.properties.prompt_strength.type,parentSchema:schema32.properties.prompt_strength,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema32.properties.prompt_strength,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties.prompt_strength,data:data7};
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
if(data.quality !== undefined){
let data8 = data.quality;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: schema32.properties.quality.type},schema:schema32.properties.quality.type,parentSchema:schema32.properties.quality,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema32.properties.quality.enum},schema:schema32.properties.quality.enum,parentSchema:schema32.properties.quality,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sharpness !== undefined){
let data9 = data.sharpness;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/type",keyword:"type",params:{type: schema32.properties.sharpness.type},schema:schema32.properties.sharpness.type,parentSchema:schema32.properties.sharpness,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/type",keyword:"type",params:{type: schema32.properties.duration_seconds.type},schema:schema32.properties.duration_seconds.type,parentSchema:schema32.properties.duration_seconds,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema32.properties.duration_seconds,data:data10};
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
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: schema32.properties.generate_audio.type},schema:schema32.properties.generate_audio.type,parentSchema:schema32.properties.generate_audio,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err25 = {instancePath:instancePath+"/keep_audio",schemaPath:"#/properties/keep_audio/type",keyword:"type",params:{type: schema32.properties.keep_audio.type},schema:schema32.properties.keep_audio.type,parentSchema:schema32.properties.keep_audio,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.fps !== undefined){
let data13 = data.fps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err26 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/type",keyword:"type",params:{type: schema32.properties.fps.type},schema:schema32.properties.fps.type,parentSchema:schema32.properties.fps,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 <= 0 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema32.properties.fps,data:data13};
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
if(data.video_effects !== undefined){
let data14 = data.video_effects;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
const err28 = {instancePath:instancePath+"/video_effects/" + i0,schemaPath:"document:ForgeVideoEffectInput/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data:data15};
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
else {
const err29 = {instancePath:instancePath+"/video_effects",schemaPath:"#/properties/video_effects/type",keyword:"type",params:{type: "array"},schema:schema32.properties.video_effects.type,parentSchema:schema32.properties.video_effects,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err30 = {instancePath:instancePath+"/use_ta_pose",schemaPath:"#/properties/use_ta_pose/type",keyword:"type",params:{type: schema32.properties.use_ta_pose.type},schema:schema32.properties.use_ta_pose.type,parentSchema:schema32.properties.use_ta_pose,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.include_textures !== undefined){
let data17 = data.include_textures;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err31 = {instancePath:instancePath+"/include_textures",schemaPath:"#/properties/include_textures/type",keyword:"type",params:{type: schema32.properties.include_textures.type},schema:schema32.properties.include_textures.type,parentSchema:schema32.properties.include_textures,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
if((typeof data18 !== "boolean") && (data18 !== null)){
const err32 = {instancePath:instancePath+"/quad_mesh",schemaPath:"#/properties/quad_mesh/type",keyword:"type",params:{type: schema32.properties.quad_mesh.type},schema:schema32.properties.quad_mesh.type,parentSchema:schema32.properties.quad_mesh,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err33 = {instancePath:instancePath+"/pbr_materials",schemaPath:"#/properties/pbr_materials/type",keyword:"type",params:{type: schema32.properties.pbr_materials.type},schema:schema32.properties.pbr_materials.type,parentSchema:schema32.properties.pbr_materials,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.low_poly !== undefined){
let data20 = data.low_poly;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err34 = {instancePath:instancePath+"/low_poly",schemaPath:"#/properties/low_poly/type",keyword:"type",params:{type: schema32.properties.low_poly.type},schema:schema32.properties.low_poly.type,parentSchema:schema32.properties.low_poly,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err35 = {instancePath:instancePath+"/generate_parts",schemaPath:"#/properties/generate_parts/type",keyword:"type",params:{type: schema32.properties.generate_parts.type},schema:schema32.properties.generate_parts.type,parentSchema:schema32.properties.generate_parts,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.face_limit !== undefined){
let data22 = data.face_limit;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err36 = {instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/type",keyword:"type",params:{type: schema32.properties.face_limit.type},schema:schema32.properties.face_limit.type,parentSchema:schema32.properties.face_limit,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 <= 0 || isNaN(data22)){
const err37 = {instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema32.properties.face_limit,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.stability !== undefined){
let data23 = data.stability;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err38 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: schema32.properties.stability.type},schema:schema32.properties.stability.type,parentSchema:schema32.properties.stability,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
const err39 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema32.properties.stability,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err40 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties.stability,data:data23};
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
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err41 = {instancePath:instancePath+"/use_speaker_boost",schemaPath:"#/properties/use_speaker_boost/type",keyword:"type",params:{type: schema32.properties.use_speaker_boost.type},schema:schema32.properties.use_speaker_boost.type,parentSchema:schema32.properties.use_speaker_boost,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err42 = {instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/type",keyword:"type",params:{type: schema32.properties.similarity_boost.type},schema:schema32.properties.similarity_boost.type,parentSchema:schema32.properties.similarity_boost,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err43 = {instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema32.properties.similarity_boost,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err44 = {instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties.similarity_boost,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err45 = {instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/type",keyword:"type",params:{type: schema32.properties.style_exaggeration.type},schema:schema32.properties.style_exaggeration.type,parentSchema:schema32.properties.style_exaggeration,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
const err46 = {instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema32.properties.style_exaggeration,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err47 = {instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties.style_exaggeration,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.speed !== undefined){
let data27 = data.speed;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err48 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: schema32.properties.speed.type},schema:schema32.properties.speed.type,parentSchema:schema32.properties.speed,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
const err49 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema32.properties.speed,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err50 = {instancePath:instancePath+"/upscale_ratio",schemaPath:"#/properties/upscale_ratio/type",keyword:"type",params:{type: schema32.properties.upscale_ratio.type},schema:schema32.properties.upscale_ratio.type,parentSchema:schema32.properties.upscale_ratio,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.creativity !== undefined){
let data29 = data.creativity;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err51 = {instancePath:instancePath+"/creativity",schemaPath:"#/properties/creativity/type",keyword:"type",params:{type: schema32.properties.creativity.type},schema:schema32.properties.creativity.type,parentSchema:schema32.properties.creativity,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.resemblance !== undefined){
let data30 = data.resemblance;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err52 = {instancePath:instancePath+"/resemblance",schemaPath:"#/properties/resemblance/type",keyword:"type",params:{type: schema32.properties.resemblance.type},schema:schema32.properties.resemblance.type,parentSchema:schema32.properties.resemblance,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.vectorize !== undefined){
let data31 = data.vectorize;
if((typeof data31 !== "boolean") && (data31 !== null)){
const err53 = {instancePath:instancePath+"/vectorize",schemaPath:"#/properties/vectorize/type",keyword:"type",params:{type: schema32.properties.vectorize.type},schema:schema32.properties.vectorize.type,parentSchema:schema32.properties.vectorize,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.remove_background !== undefined){
let data32 = data.remove_background;
if((typeof data32 !== "boolean") && (data32 !== null)){
const err54 = {instancePath:instancePath+"/remove_background",schemaPath:"#/properties/remove_background/type",keyword:"type",params:{type: schema32.properties.remove_background.type},schema:schema32.properties.remove_background.type,parentSchema:schema32.properties.remove_background,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.reframe !== undefined){
let data33 = data.reframe;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err55 = {instancePath:instancePath+"/reframe",schemaPath:"#/properties/reframe/type",keyword:"type",params:{type: schema32.properties.reframe.type},schema:schema32.properties.reframe.type,parentSchema:schema32.properties.reframe,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.refill !== undefined){
let data34 = data.refill;
if((typeof data34 !== "boolean") && (data34 !== null)){
const err56 = {instancePath:instancePath+"/refill",schemaPath:"#/properties/refill/type",keyword:"type",params:{type: schema32.properties.refill.type},schema:schema32.properties.refill.type,parentSchema:schema32.properties.refill,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const estimateInferencePathWorkspaceId: CompiledCheck = validate23;
const schema34 = {"type":"string","format":"uuid"};

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
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema34,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data};
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

export const executeInference: CompiledCheck = validate24;
const schema35 = {"$ref":"document:ExecuteInference"};
const schema36 = {"type":"object","additionalProperties":false,"required":["model_id"],"properties":{"model_id":{"type":"string","format":"uuid"},"prompt":{"type":["string","null"],"maxLength":100000},"width":{"type":["integer","null"],"exclusiveMinimum":0},"height":{"type":["integer","null"],"exclusiveMinimum":0},"batch_size":{"type":"integer","minimum":1,"maximum":16,"default":4},"num_inference_steps":{"type":["integer","null"],"exclusiveMinimum":0},"guidance_scale":{"type":["number","null"]},"prompt_strength":{"type":["number","null"],"minimum":0,"maximum":1},"quality":{"type":["string","null"],"enum":["low","medium","high",null]},"sharpness":{"type":["number","null"]},"duration_seconds":{"type":["number","null"],"exclusiveMinimum":0},"generate_audio":{"type":["boolean","null"]},"keep_audio":{"type":["boolean","null"]},"fps":{"type":["integer","null"],"exclusiveMinimum":0},"video_effects":{"type":"array","items":{"$ref":"document:ForgeVideoEffectInput"}},"use_ta_pose":{"type":["boolean","null"]},"include_textures":{"type":["boolean","null"]},"quad_mesh":{"type":["boolean","null"]},"pbr_materials":{"type":["boolean","null"]},"low_poly":{"type":["boolean","null"]},"generate_parts":{"type":["boolean","null"]},"face_limit":{"type":["integer","null"],"exclusiveMinimum":0},"stability":{"type":["number","null"],"minimum":0,"maximum":1},"use_speaker_boost":{"type":["boolean","null"]},"similarity_boost":{"type":["number","null"],"minimum":0,"maximum":1},"style_exaggeration":{"type":["number","null"],"minimum":0,"maximum":1},"speed":{"type":["number","null"],"exclusiveMinimum":0},"upscale_ratio":{"type":["number","null"]},"creativity":{"type":["number","null"]},"resemblance":{"type":["number","null"]},"vectorize":{"type":["boolean","null"]},"remove_background":{"type":["boolean","null"]},"reframe":{"type":["boolean","null"]},"refill":{"type":["boolean","null"]},"seed":{"type":["integer","null"],"minimum":-1},"guidance_files":{"type":"array","maxItems":20,"items":{"$ref":"document:GuidanceFile"}},"mask":{"$ref":"document:Mask"},"session_name":{"type":["string","null"],"maxLength":255}}};
const schema38 = {"type":"object","additionalProperties":true};
const schema39 = {"type":["object","null"],"additionalProperties":false,"required":["file_id"],"properties":{"file_id":{"type":"string","format":"uuid"},"for_transparency":{"type":["boolean","null"]},"for_nontransparency":{"type":["boolean","null"]},"edge_radius":{"type":["integer","null"],"minimum":0}}};

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
if(data.model_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_id"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.model_id !== undefined){
let data0 = data.model_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err2 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema36.properties.model_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"},schema:schema36.properties.model_id.type,parentSchema:schema36.properties.model_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: schema36.properties.prompt.type},schema:schema36.properties.prompt.type,parentSchema:schema36.properties.prompt,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 100000 && func2(data1) > 100000){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 100000},schema:100000,parentSchema:schema36.properties.prompt,data:data1};
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
if(data.width !== undefined){
let data2 = data.width;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: schema36.properties.width.type},schema:schema36.properties.width.type,parentSchema:schema36.properties.width,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema36.properties.width,data:data2};
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
if(data.height !== undefined){
let data3 = data.height;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: schema36.properties.height.type},schema:schema36.properties.height.type,parentSchema:schema36.properties.height,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema36.properties.height,data:data3};
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
if(data.batch_size !== undefined){
let data4 = data.batch_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.batch_size.type,parentSchema:schema36.properties.batch_size,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema36.properties.batch_size,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema36.properties.batch_size,data:data4};
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
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/type",keyword:"type",params:{type: schema36.properties.num_inference_steps.type},schema:schema36.properties.num_inference_steps.type,parentSchema:schema36.properties.num_inference_steps,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/num_inference_steps",schemaPath:"#/properties/num_inference_steps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema36.properties.num_inference_steps,data:data5};
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
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/guidance_scale",schemaPath:"#/properties/guidance_scale/type",keyword:"type",params:{type: schema36.properties.guidance_scale.type},schema:schema36.properties.guidance_scale.type,parentSchema:schema36.properties.guidance_scale,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/type",keyword:"type",params:{type: schema36.properties.prompt_strength.type},schema:schema36.properties.prompt_strength.type,parentSchema:schema36.properties.prompt_strength,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema36.properties.prompt_strength,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/prompt_strength",schemaPath:"#/properties/prompt_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.prompt_strength,data:data7};
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
if(data.quality !== undefined){
let data8 = data.quality;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: schema36.properties.quality.type},schema:schema36.properties.quality.type,parentSchema:schema36.properties.quality,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema36.properties.quality.enum},schema:schema36.properties.quality.enum,parentSchema:schema36.properties.quality,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sharpness !== undefined){
let data9 = data.sharpness;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/sharpness",schemaPath:"#/properties/sharpness/type",keyword:"type",params:{type: schema36.properties.sharpness.type},schema:schema36.properties.sharpness.type,parentSchema:schema36.properties.sharpness,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/type",keyword:"type",params:{type: schema36.properties.duration_seconds.type},schema:schema36.properties.duration_seconds.type,parentSchema:schema36.properties.duration_seconds,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema36.properties.duration_seconds,data:data10};
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
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: schema36.properties.generate_audio.type},schema:schema36.properties.generate_audio.type,parentSchema:schema36.properties.generate_audio,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err25 = {instancePath:instancePath+"/keep_audio",schemaPath:"#/properties/keep_audio/type",keyword:"type",params:{type: schema36.properties.keep_audio.type},schema:schema36.properties.keep_audio.type,parentSchema:schema36.properties.keep_audio,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.fps !== undefined){
let data13 = data.fps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err26 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/type",keyword:"type",params:{type: schema36.properties.fps.type},schema:schema36.properties.fps.type,parentSchema:schema36.properties.fps,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 <= 0 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/fps",schemaPath:"#/properties/fps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema36.properties.fps,data:data13};
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
if(data.video_effects !== undefined){
let data14 = data.video_effects;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
const err28 = {instancePath:instancePath+"/video_effects/" + i0,schemaPath:"document:ForgeVideoEffectInput/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data:data15};
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
else {
const err29 = {instancePath:instancePath+"/video_effects",schemaPath:"#/properties/video_effects/type",keyword:"type",params:{type: "array"},schema:schema36.properties.video_effects.type,parentSchema:schema36.properties.video_effects,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err30 = {instancePath:instancePath+"/use_ta_pose",schemaPath:"#/properties/use_ta_pose/type",keyword:"type",params:{type: schema36.properties.use_ta_pose.type},schema:schema36.properties.use_ta_pose.type,parentSchema:schema36.properties.use_ta_pose,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.include_textures !== undefined){
let data17 = data.include_textures;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err31 = {instancePath:instancePath+"/include_textures",schemaPath:"#/properties/include_textures/type",keyword:"type",params:{type: schema36.properties.include_textures.type},schema:schema36.properties.include_textures.type,parentSchema:schema36.properties.include_textures,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
if((typeof data18 !== "boolean") && (data18 !== null)){
const err32 = {instancePath:instancePath+"/quad_mesh",schemaPath:"#/properties/quad_mesh/type",keyword:"type",params:{type: schema36.properties.quad_mesh.type},schema:schema36.properties.quad_mesh.type,parentSchema:schema36.properties.quad_mesh,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err33 = {instancePath:instancePath+"/pbr_materials",schemaPath:"#/properties/pbr_materials/type",keyword:"type",params:{type: schema36.properties.pbr_materials.type},schema:schema36.properties.pbr_materials.type,parentSchema:schema36.properties.pbr_materials,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.low_poly !== undefined){
let data20 = data.low_poly;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err34 = {instancePath:instancePath+"/low_poly",schemaPath:"#/properties/low_poly/type",keyword:"type",params:{type: schema36.properties.low_poly.type},schema:schema36.properties.low_poly.type,parentSchema:schema36.properties.low_poly,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err35 = {instancePath:instancePath+"/generate_parts",schemaPath:"#/properties/generate_parts/type",keyword:"type",params:{type: schema36.properties.generate_parts.type},schema:schema36.properties.generate_parts.type,parentSchema:schema36.properties.generate_parts,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.face_limit !== undefined){
let data22 = data.face_limit;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err36 = {instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/type",keyword:"type",params:{type: schema36.properties.face_limit.type},schema:schema36.properties.face_limit.type,parentSchema:schema36.properties.face_limit,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 <= 0 || isNaN(data22)){
const err37 = {instancePath:instancePath+"/face_limit",schemaPath:"#/properties/face_limit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema36.properties.face_limit,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.stability !== undefined){
let data23 = data.stability;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err38 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type: schema36.properties.stability.type},schema:schema36.properties.stability.type,parentSchema:schema36.properties.stability,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
const err39 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema36.properties.stability,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err40 = {instancePath:instancePath+"/stability",schemaPath:"#/properties/stability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.stability,data:data23};
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
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err41 = {instancePath:instancePath+"/use_speaker_boost",schemaPath:"#/properties/use_speaker_boost/type",keyword:"type",params:{type: schema36.properties.use_speaker_boost.type},schema:schema36.properties.use_speaker_boost.type,parentSchema:schema36.properties.use_speaker_boost,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err42 = {instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/type",keyword:"type",params:{type: schema36.properties.similarity_boost.type},schema:schema36.properties.similarity_boost.type,parentSchema:schema36.properties.similarity_boost,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err43 = {instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema36.properties.similarity_boost,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err44 = {instancePath:instancePath+"/similarity_boost",schemaPath:"#/properties/similarity_boost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.similarity_boost,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err45 = {instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/type",keyword:"type",params:{type: schema36.properties.style_exaggeration.type},schema:schema36.properties.style_exaggeration.type,parentSchema:schema36.properties.style_exaggeration,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
const err46 = {instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema36.properties.style_exaggeration,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err47 = {instancePath:instancePath+"/style_exaggeration",schemaPath:"#/properties/style_exaggeration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.style_exaggeration,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.speed !== undefined){
let data27 = data.speed;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err48 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: schema36.properties.speed.type},schema:schema36.properties.speed.type,parentSchema:schema36.properties.speed,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
const err49 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema36.properties.speed,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err50 = {instancePath:instancePath+"/upscale_ratio",schemaPath:"#/properties/upscale_ratio/type",keyword:"type",params:{type: schema36.properties.upscale_ratio.type},schema:schema36.properties.upscale_ratio.type,parentSchema:schema36.properties.upscale_ratio,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.creativity !== undefined){
let data29 = data.creativity;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err51 = {instancePath:instancePath+"/creativity",schemaPath:"#/properties/creativity/type",keyword:"type",params:{type: schema36.properties.creativity.type},schema:schema36.properties.creativity.type,parentSchema:schema36.properties.creativity,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.resemblance !== undefined){
let data30 = data.resemblance;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err52 = {instancePath:instancePath+"/resemblance",schemaPath:"#/properties/resemblance/type",keyword:"type",params:{type: schema36.properties.resemblance.type},schema:schema36.properties.resemblance.type,parentSchema:schema36.properties.resemblance,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.vectorize !== undefined){
let data31 = data.vectorize;
if((typeof data31 !== "boolean") && (data31 !== null)){
const err53 = {instancePath:instancePath+"/vectorize",schemaPath:"#/properties/vectorize/type",keyword:"type",params:{type: schema36.properties.vectorize.type},schema:schema36.properties.vectorize.type,parentSchema:schema36.properties.vectorize,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.remove_background !== undefined){
let data32 = data.remove_background;
if((typeof data32 !== "boolean") && (data32 !== null)){
const err54 = {instancePath:instancePath+"/remove_background",schemaPath:"#/properties/remove_background/type",keyword:"type",params:{type: schema36.properties.remove_background.type},schema:schema36.properties.remove_background.type,parentSchema:schema36.properties.remove_background,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.reframe !== undefined){
let data33 = data.reframe;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err55 = {instancePath:instancePath+"/reframe",schemaPath:"#/properties/reframe/type",keyword:"type",params:{type: schema36.properties.reframe.type},schema:schema36.properties.reframe.type,parentSchema:schema36.properties.reframe,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.refill !== undefined){
let data34 = data.refill;
if((typeof data34 !== "boolean") && (data34 !== null)){
const err56 = {instancePath:instancePath+"/refill",schemaPath:"#/properties/refill/type",keyword:"type",params:{type: schema36.properties.refill.type},schema:schema36.properties.refill.type,parentSchema:schema36.properties.refill,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.seed !== undefined){
let data35 = data.seed;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (data35 !== null)){
const err57 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema36.properties.seed.type},schema:schema36.properties.seed.type,parentSchema:schema36.properties.seed,data:data35};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < -1 || isNaN(data35)){
const err58 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema36.properties.seed,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.guidance_files !== undefined){
let data36 = data.guidance_files;
if(Array.isArray(data36)){
if(data36.length > 20){
const err59 = {instancePath:instancePath+"/guidance_files",schemaPath:"#/properties/guidance_files/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema36.properties.guidance_files,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
const err60 = {instancePath:instancePath+"/guidance_files/" + i1,schemaPath:"document:GuidanceFile/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data:data37};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/guidance_files",schemaPath:"#/properties/guidance_files/type",keyword:"type",params:{type: "array"},schema:schema36.properties.guidance_files.type,parentSchema:schema36.properties.guidance_files,data:data36};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.mask !== undefined){
let data38 = data.mask;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err62 = {instancePath:instancePath+"/mask",schemaPath:"document:Mask/type",keyword:"type",params:{type: schema39.type},schema:schema39.type,parentSchema:schema39,data:data38};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.file_id === undefined){
const err63 = {instancePath:instancePath+"/mask",schemaPath:"document:Mask/required",keyword:"required",params:{missingProperty: "file_id"},schema:schema39.required,parentSchema:schema39,data:data38};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key1 in data38){
if(!((((key1 === "file_id") || (key1 === "for_transparency")) || (key1 === "for_nontransparency")) || (key1 === "edge_radius"))){
const err64 = {instancePath:instancePath+"/mask",schemaPath:"document:Mask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39,data:data38};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data38.file_id !== undefined){
let data39 = data38.file_id;
if(typeof data39 === "string"){
if(!(formats0.test(data39))){
const err65 = {instancePath:instancePath+"/mask/file_id",schemaPath:"document:Mask/properties/file_id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema39.properties.file_id,data:data39};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/mask/file_id",schemaPath:"document:Mask/properties/file_id/type",keyword:"type",params:{type: "string"},schema:schema39.properties.file_id.type,parentSchema:schema39.properties.file_id,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data38.for_transparency !== undefined){
let data40 = data38.for_transparency;
if((typeof data40 !== "boolean") && (data40 !== null)){
const err67 = {instancePath:instancePath+"/mask/for_transparency",schemaPath:"document:Mask/properties/for_transparency/type",keyword:"type",params:{type: schema39.properties.for_transparency.type},schema:schema39.properties.for_transparency.type,parentSchema:schema39.properties.for_transparency,data:data40};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data38.for_nontransparency !== undefined){
let data41 = data38.for_nontransparency;
if((typeof data41 !== "boolean") && (data41 !== null)){
const err68 = {instancePath:instancePath+"/mask/for_nontransparency",schemaPath:"document:Mask/properties/for_nontransparency/type",keyword:"type",params:{type: schema39.properties.for_nontransparency.type},schema:schema39.properties.for_nontransparency.type,parentSchema:schema39.properties.for_nontransparency,data:data41};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data38.edge_radius !== undefined){
let data42 = data38.edge_radius;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err69 = {instancePath:instancePath+"/mask/edge_radius",schemaPath:"document:Mask/properties/edge_radius/type",keyword:"type",params:{type: schema39.properties.edge_radius.type},schema:schema39.properties.edge_radius.type,parentSchema:schema39.properties.edge_radius,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err70 = {instancePath:instancePath+"/mask/edge_radius",schemaPath:"document:Mask/properties/edge_radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema39.properties.edge_radius,data:data42};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
}
if(data.session_name !== undefined){
let data43 = data.session_name;
if((typeof data43 !== "string") && (data43 !== null)){
const err71 = {instancePath:instancePath+"/session_name",schemaPath:"#/properties/session_name/type",keyword:"type",params:{type: schema36.properties.session_name.type},schema:schema36.properties.session_name.type,parentSchema:schema36.properties.session_name,data:data43};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data43 === "string"){
if(data43.length > 255 && func2(data43) > 255){
const err72 = {instancePath:instancePath+"/session_name",schemaPath:"#/properties/session_name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema36.properties.session_name,data:data43};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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

export const executeInferencePathWorkspaceId: CompiledCheck = validate27;
const schema40 = {"type":"string","format":"uuid"};

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema40,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getInferencePathWorkspaceId: CompiledCheck = validate28;
const schema41 = {"type":"string","format":"uuid"};

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema41,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getInferencePathInferenceId: CompiledCheck = validate29;
const schema42 = {"type":"string","format":"uuid"};

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema42,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getWorkspacePathWorkspaceId: CompiledCheck = validate30;
const schema43 = {"type":"string","format":"uuid"};

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema43,data};
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const listModelsPathWorkspaceId: CompiledCheck = validate31;
const schema44 = {"type":"string","format":"uuid"};

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
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema44,data};
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

