// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { codePoints, tell, type FaultsOf } from '../../compiled.ts'

export const estimateInference: FaultsOf = (value) => tell(validate20(value), ["model_id","prompt","width","height","batch_size","num_inference_steps","guidance_scale","prompt_strength","quality","sharpness","duration_seconds","generate_audio","keep_audio","fps","video_effects","use_ta_pose","include_textures","quad_mesh","pbr_materials","low_poly","generate_parts","face_limit","stability","use_speaker_boost","similarity_boost","style_exaggeration","speed","upscale_ratio","creativity","resemblance","vectorize","remove_background","reframe","refill"]);
const func2 = codePoints;
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function validate21(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_id === undefined){
vErrors.push([instancePath, "required", "a string in the format uuid", undefined, undefined, "model_id"]);
}
for(const key0 in data){
if(!(["model_id","prompt","width","height","batch_size","num_inference_steps","guidance_scale","prompt_strength","quality","sharpness","duration_seconds","generate_audio","keep_audio","fps","video_effects","use_ta_pose","include_textures","quad_mesh","pbr_materials","low_poly","generate_parts","face_limit","stability","use_speaker_boost","similarity_boost","style_exaggeration","speed","upscale_ratio","creativity","resemblance","vectorize","remove_background","reframe","refill"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "model_id, prompt, width, height, batch_size, num_inference_steps, guidance_scale, prompt_strength, quality, sharpness, duration_seconds, generate_audio, keep_audio, fps, video_effects, use_ta_pose, include_textures, quad_mesh, pbr_materials, low_poly, generate_parts, face_limit, stability, use_speaker_boost, similarity_boost, style_exaggeration, speed, upscale_ratio, creativity, resemblance, vectorize, remove_background, reframe, refill", data[key0], undefined, key0]);
}
}
if(data.model_id !== undefined){
let data0 = data.model_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors.push([instancePath+"/model_id", "format", "a string in the format uuid", data0, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/model_id", "type", "a string in the format uuid", data0, ""]);
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors.push([instancePath+"/prompt", "type", "a string of at most 100000 characters or null", data1, ""]);
}
if(typeof data1 === "string"){
if(data1.length > 100000 && func2(data1) > 100000){
vErrors.push([instancePath+"/prompt", "maxLength", "a string of at most 100000 characters or null", data1, ", longer than 100000"]);
}
}
}
if(data.width !== undefined){
let data2 = data.width;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors.push([instancePath+"/width", "type", "an integer above 0 and of at most 9007199254740991 or null", data2, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
vErrors.push([instancePath+"/width", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data2, ", above 9007199254740991"]);
}
if(data2 <= 0 || isNaN(data2)){
vErrors.push([instancePath+"/width", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data2, ", not above 0"]);
}
}
}
if(data.height !== undefined){
let data3 = data.height;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors.push([instancePath+"/height", "type", "an integer above 0 and of at most 9007199254740991 or null", data3, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
vErrors.push([instancePath+"/height", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data3, ", above 9007199254740991"]);
}
if(data3 <= 0 || isNaN(data3)){
vErrors.push([instancePath+"/height", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data3, ", not above 0"]);
}
}
}
if(data.batch_size !== undefined){
let data4 = data.batch_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors.push([instancePath+"/batch_size", "type", "an integer from 1 to 16", data4, ", not a whole number", undefined, 16, 1]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
vErrors.push([instancePath+"/batch_size", "maximum", "an integer from 1 to 16", data4, ", above 16"]);
}
if(data4 < 1 || isNaN(data4)){
vErrors.push([instancePath+"/batch_size", "minimum", "an integer from 1 to 16", data4, ", below 1"]);
}
}
}
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors.push([instancePath+"/num_inference_steps", "type", "an integer above 0 and of at most 9007199254740991 or null", data5, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
vErrors.push([instancePath+"/num_inference_steps", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data5, ", above 9007199254740991"]);
}
if(data5 <= 0 || isNaN(data5)){
vErrors.push([instancePath+"/num_inference_steps", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data5, ", not above 0"]);
}
}
}
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
vErrors.push([instancePath+"/guidance_scale", "type", "a number or null", data6, ""]);
}
}
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
vErrors.push([instancePath+"/prompt_strength", "type", "a number from 0 to 1 or null", data7, "", undefined, 1, 0]);
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors.push([instancePath+"/prompt_strength", "maximum", "a number from 0 to 1 or null", data7, ", above 1"]);
}
if(data7 < 0 || isNaN(data7)){
vErrors.push([instancePath+"/prompt_strength", "minimum", "a number from 0 to 1 or null", data7, ", below 0"]);
}
}
}
if(data.quality !== undefined){
let data8 = data.quality;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors.push([instancePath+"/quality", "type", "one of \"low\", \"medium\", \"high\", null", data8, ""]);
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
vErrors.push([instancePath+"/quality", "enum", "one of \"low\", \"medium\", \"high\", null", data8, ", which is not in the list"]);
}
}
if(data.sharpness !== undefined){
let data9 = data.sharpness;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
vErrors.push([instancePath+"/sharpness", "type", "a number or null", data9, ""]);
}
}
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
vErrors.push([instancePath+"/duration_seconds", "type", "a number above 0 or null", data10, ""]);
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
vErrors.push([instancePath+"/duration_seconds", "exclusiveMinimum", "a number above 0 or null", data10, ", not above 0"]);
}
}
}
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
if((typeof data11 !== "boolean") && (data11 !== null)){
vErrors.push([instancePath+"/generate_audio", "type", "true or false or null", data11, ""]);
}
}
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
if((typeof data12 !== "boolean") && (data12 !== null)){
vErrors.push([instancePath+"/keep_audio", "type", "true or false or null", data12, ""]);
}
}
if(data.fps !== undefined){
let data13 = data.fps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
vErrors.push([instancePath+"/fps", "type", "an integer above 0 and of at most 9007199254740991 or null", data13, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
vErrors.push([instancePath+"/fps", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data13, ", above 9007199254740991"]);
}
if(data13 <= 0 || isNaN(data13)){
vErrors.push([instancePath+"/fps", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data13, ", not above 0"]);
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
vErrors.push([instancePath+"/video_effects/" + i0, "type", "an object", data15, ""]);
}
}
}
else {
vErrors.push([instancePath+"/video_effects", "type", "an array", data14, ""]);
}
}
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
if((typeof data16 !== "boolean") && (data16 !== null)){
vErrors.push([instancePath+"/use_ta_pose", "type", "true or false or null", data16, ""]);
}
}
if(data.include_textures !== undefined){
let data17 = data.include_textures;
if((typeof data17 !== "boolean") && (data17 !== null)){
vErrors.push([instancePath+"/include_textures", "type", "true or false or null", data17, ""]);
}
}
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
if((typeof data18 !== "boolean") && (data18 !== null)){
vErrors.push([instancePath+"/quad_mesh", "type", "true or false or null", data18, ""]);
}
}
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
if((typeof data19 !== "boolean") && (data19 !== null)){
vErrors.push([instancePath+"/pbr_materials", "type", "true or false or null", data19, ""]);
}
}
if(data.low_poly !== undefined){
let data20 = data.low_poly;
if((typeof data20 !== "boolean") && (data20 !== null)){
vErrors.push([instancePath+"/low_poly", "type", "true or false or null", data20, ""]);
}
}
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
if((typeof data21 !== "boolean") && (data21 !== null)){
vErrors.push([instancePath+"/generate_parts", "type", "true or false or null", data21, ""]);
}
}
if(data.face_limit !== undefined){
let data22 = data.face_limit;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
vErrors.push([instancePath+"/face_limit", "type", "an integer above 0 and of at most 9007199254740991 or null", data22, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
vErrors.push([instancePath+"/face_limit", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data22, ", above 9007199254740991"]);
}
if(data22 <= 0 || isNaN(data22)){
vErrors.push([instancePath+"/face_limit", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data22, ", not above 0"]);
}
}
}
if(data.stability !== undefined){
let data23 = data.stability;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
vErrors.push([instancePath+"/stability", "type", "a number from 0 to 1 or null", data23, "", undefined, 1, 0]);
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
vErrors.push([instancePath+"/stability", "maximum", "a number from 0 to 1 or null", data23, ", above 1"]);
}
if(data23 < 0 || isNaN(data23)){
vErrors.push([instancePath+"/stability", "minimum", "a number from 0 to 1 or null", data23, ", below 0"]);
}
}
}
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
if((typeof data24 !== "boolean") && (data24 !== null)){
vErrors.push([instancePath+"/use_speaker_boost", "type", "true or false or null", data24, ""]);
}
}
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
vErrors.push([instancePath+"/similarity_boost", "type", "a number from 0 to 1 or null", data25, "", undefined, 1, 0]);
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
vErrors.push([instancePath+"/similarity_boost", "maximum", "a number from 0 to 1 or null", data25, ", above 1"]);
}
if(data25 < 0 || isNaN(data25)){
vErrors.push([instancePath+"/similarity_boost", "minimum", "a number from 0 to 1 or null", data25, ", below 0"]);
}
}
}
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
vErrors.push([instancePath+"/style_exaggeration", "type", "a number from 0 to 1 or null", data26, "", undefined, 1, 0]);
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
vErrors.push([instancePath+"/style_exaggeration", "maximum", "a number from 0 to 1 or null", data26, ", above 1"]);
}
if(data26 < 0 || isNaN(data26)){
vErrors.push([instancePath+"/style_exaggeration", "minimum", "a number from 0 to 1 or null", data26, ", below 0"]);
}
}
}
if(data.speed !== undefined){
let data27 = data.speed;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
vErrors.push([instancePath+"/speed", "type", "a number above 0 or null", data27, ""]);
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
vErrors.push([instancePath+"/speed", "exclusiveMinimum", "a number above 0 or null", data27, ", not above 0"]);
}
}
}
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
vErrors.push([instancePath+"/upscale_ratio", "type", "a number or null", data28, ""]);
}
}
if(data.creativity !== undefined){
let data29 = data.creativity;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
vErrors.push([instancePath+"/creativity", "type", "a number or null", data29, ""]);
}
}
if(data.resemblance !== undefined){
let data30 = data.resemblance;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
vErrors.push([instancePath+"/resemblance", "type", "a number or null", data30, ""]);
}
}
if(data.vectorize !== undefined){
let data31 = data.vectorize;
if((typeof data31 !== "boolean") && (data31 !== null)){
vErrors.push([instancePath+"/vectorize", "type", "true or false or null", data31, ""]);
}
}
if(data.remove_background !== undefined){
let data32 = data.remove_background;
if((typeof data32 !== "boolean") && (data32 !== null)){
vErrors.push([instancePath+"/remove_background", "type", "true or false or null", data32, ""]);
}
}
if(data.reframe !== undefined){
let data33 = data.reframe;
if((typeof data33 !== "boolean") && (data33 !== null)){
vErrors.push([instancePath+"/reframe", "type", "true or false or null", data33, ""]);
}
}
if(data.refill !== undefined){
let data34 = data.refill;
if((typeof data34 !== "boolean") && (data34 !== null)){
vErrors.push([instancePath+"/refill", "type", "true or false or null", data34, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate20(data, instancePath = "", vErrors = []){

validate21(data, instancePath, vErrors);
return vErrors;
}

export const estimateInferencePathWorkspaceId: FaultsOf = (value) => tell(validate23(value), [], "workspace_id");

function validate23(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format uuid", data, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format uuid", data, ""]);
}
return vErrors;
}

export const executeInference: FaultsOf = (value) => tell(validate24(value), ["model_id","prompt","width","height","batch_size","num_inference_steps","guidance_scale","prompt_strength","quality","sharpness","duration_seconds","generate_audio","keep_audio","fps","video_effects","use_ta_pose","include_textures","quad_mesh","pbr_materials","low_poly","generate_parts","face_limit","stability","use_speaker_boost","similarity_boost","style_exaggeration","speed","upscale_ratio","creativity","resemblance","vectorize","remove_background","reframe","refill","seed","guidance_files","mask","session_name"]);

function validate25(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_id === undefined){
vErrors.push([instancePath, "required", "a string in the format uuid", undefined, undefined, "model_id"]);
}
for(const key0 in data){
if(!(["model_id","prompt","width","height","batch_size","num_inference_steps","guidance_scale","prompt_strength","quality","sharpness","duration_seconds","generate_audio","keep_audio","fps","video_effects","use_ta_pose","include_textures","quad_mesh","pbr_materials","low_poly","generate_parts","face_limit","stability","use_speaker_boost","similarity_boost","style_exaggeration","speed","upscale_ratio","creativity","resemblance","vectorize","remove_background","reframe","refill","seed","guidance_files","mask","session_name"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "model_id, prompt, width, height, batch_size, num_inference_steps, guidance_scale, prompt_strength, quality, sharpness, duration_seconds, generate_audio, keep_audio, fps, video_effects, use_ta_pose, include_textures, quad_mesh, pbr_materials, low_poly, generate_parts, face_limit, stability, use_speaker_boost, similarity_boost, style_exaggeration, speed, upscale_ratio, creativity, resemblance, vectorize, remove_background, reframe, refill, seed, guidance_files, mask, session_name", data[key0], undefined, key0]);
}
}
if(data.model_id !== undefined){
let data0 = data.model_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors.push([instancePath+"/model_id", "format", "a string in the format uuid", data0, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/model_id", "type", "a string in the format uuid", data0, ""]);
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors.push([instancePath+"/prompt", "type", "a string of at most 100000 characters or null", data1, ""]);
}
if(typeof data1 === "string"){
if(data1.length > 100000 && func2(data1) > 100000){
vErrors.push([instancePath+"/prompt", "maxLength", "a string of at most 100000 characters or null", data1, ", longer than 100000"]);
}
}
}
if(data.width !== undefined){
let data2 = data.width;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors.push([instancePath+"/width", "type", "an integer above 0 and of at most 9007199254740991 or null", data2, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
vErrors.push([instancePath+"/width", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data2, ", above 9007199254740991"]);
}
if(data2 <= 0 || isNaN(data2)){
vErrors.push([instancePath+"/width", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data2, ", not above 0"]);
}
}
}
if(data.height !== undefined){
let data3 = data.height;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors.push([instancePath+"/height", "type", "an integer above 0 and of at most 9007199254740991 or null", data3, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
vErrors.push([instancePath+"/height", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data3, ", above 9007199254740991"]);
}
if(data3 <= 0 || isNaN(data3)){
vErrors.push([instancePath+"/height", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data3, ", not above 0"]);
}
}
}
if(data.batch_size !== undefined){
let data4 = data.batch_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors.push([instancePath+"/batch_size", "type", "an integer from 1 to 16", data4, ", not a whole number", undefined, 16, 1]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16 || isNaN(data4)){
vErrors.push([instancePath+"/batch_size", "maximum", "an integer from 1 to 16", data4, ", above 16"]);
}
if(data4 < 1 || isNaN(data4)){
vErrors.push([instancePath+"/batch_size", "minimum", "an integer from 1 to 16", data4, ", below 1"]);
}
}
}
if(data.num_inference_steps !== undefined){
let data5 = data.num_inference_steps;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors.push([instancePath+"/num_inference_steps", "type", "an integer above 0 and of at most 9007199254740991 or null", data5, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
vErrors.push([instancePath+"/num_inference_steps", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data5, ", above 9007199254740991"]);
}
if(data5 <= 0 || isNaN(data5)){
vErrors.push([instancePath+"/num_inference_steps", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data5, ", not above 0"]);
}
}
}
if(data.guidance_scale !== undefined){
let data6 = data.guidance_scale;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
vErrors.push([instancePath+"/guidance_scale", "type", "a number or null", data6, ""]);
}
}
if(data.prompt_strength !== undefined){
let data7 = data.prompt_strength;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
vErrors.push([instancePath+"/prompt_strength", "type", "a number from 0 to 1 or null", data7, "", undefined, 1, 0]);
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors.push([instancePath+"/prompt_strength", "maximum", "a number from 0 to 1 or null", data7, ", above 1"]);
}
if(data7 < 0 || isNaN(data7)){
vErrors.push([instancePath+"/prompt_strength", "minimum", "a number from 0 to 1 or null", data7, ", below 0"]);
}
}
}
if(data.quality !== undefined){
let data8 = data.quality;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors.push([instancePath+"/quality", "type", "one of \"low\", \"medium\", \"high\", null", data8, ""]);
}
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === null))){
vErrors.push([instancePath+"/quality", "enum", "one of \"low\", \"medium\", \"high\", null", data8, ", which is not in the list"]);
}
}
if(data.sharpness !== undefined){
let data9 = data.sharpness;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
vErrors.push([instancePath+"/sharpness", "type", "a number or null", data9, ""]);
}
}
if(data.duration_seconds !== undefined){
let data10 = data.duration_seconds;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
vErrors.push([instancePath+"/duration_seconds", "type", "a number above 0 or null", data10, ""]);
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
vErrors.push([instancePath+"/duration_seconds", "exclusiveMinimum", "a number above 0 or null", data10, ", not above 0"]);
}
}
}
if(data.generate_audio !== undefined){
let data11 = data.generate_audio;
if((typeof data11 !== "boolean") && (data11 !== null)){
vErrors.push([instancePath+"/generate_audio", "type", "true or false or null", data11, ""]);
}
}
if(data.keep_audio !== undefined){
let data12 = data.keep_audio;
if((typeof data12 !== "boolean") && (data12 !== null)){
vErrors.push([instancePath+"/keep_audio", "type", "true or false or null", data12, ""]);
}
}
if(data.fps !== undefined){
let data13 = data.fps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
vErrors.push([instancePath+"/fps", "type", "an integer above 0 and of at most 9007199254740991 or null", data13, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
vErrors.push([instancePath+"/fps", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data13, ", above 9007199254740991"]);
}
if(data13 <= 0 || isNaN(data13)){
vErrors.push([instancePath+"/fps", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data13, ", not above 0"]);
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
vErrors.push([instancePath+"/video_effects/" + i0, "type", "an object", data15, ""]);
}
}
}
else {
vErrors.push([instancePath+"/video_effects", "type", "an array", data14, ""]);
}
}
if(data.use_ta_pose !== undefined){
let data16 = data.use_ta_pose;
if((typeof data16 !== "boolean") && (data16 !== null)){
vErrors.push([instancePath+"/use_ta_pose", "type", "true or false or null", data16, ""]);
}
}
if(data.include_textures !== undefined){
let data17 = data.include_textures;
if((typeof data17 !== "boolean") && (data17 !== null)){
vErrors.push([instancePath+"/include_textures", "type", "true or false or null", data17, ""]);
}
}
if(data.quad_mesh !== undefined){
let data18 = data.quad_mesh;
if((typeof data18 !== "boolean") && (data18 !== null)){
vErrors.push([instancePath+"/quad_mesh", "type", "true or false or null", data18, ""]);
}
}
if(data.pbr_materials !== undefined){
let data19 = data.pbr_materials;
if((typeof data19 !== "boolean") && (data19 !== null)){
vErrors.push([instancePath+"/pbr_materials", "type", "true or false or null", data19, ""]);
}
}
if(data.low_poly !== undefined){
let data20 = data.low_poly;
if((typeof data20 !== "boolean") && (data20 !== null)){
vErrors.push([instancePath+"/low_poly", "type", "true or false or null", data20, ""]);
}
}
if(data.generate_parts !== undefined){
let data21 = data.generate_parts;
if((typeof data21 !== "boolean") && (data21 !== null)){
vErrors.push([instancePath+"/generate_parts", "type", "true or false or null", data21, ""]);
}
}
if(data.face_limit !== undefined){
let data22 = data.face_limit;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
vErrors.push([instancePath+"/face_limit", "type", "an integer above 0 and of at most 9007199254740991 or null", data22, ", not a whole number", undefined, 9007199254740991]);
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
vErrors.push([instancePath+"/face_limit", "maximum", "an integer above 0 and of at most 9007199254740991 or null", data22, ", above 9007199254740991"]);
}
if(data22 <= 0 || isNaN(data22)){
vErrors.push([instancePath+"/face_limit", "exclusiveMinimum", "an integer above 0 and of at most 9007199254740991 or null", data22, ", not above 0"]);
}
}
}
if(data.stability !== undefined){
let data23 = data.stability;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
vErrors.push([instancePath+"/stability", "type", "a number from 0 to 1 or null", data23, "", undefined, 1, 0]);
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
vErrors.push([instancePath+"/stability", "maximum", "a number from 0 to 1 or null", data23, ", above 1"]);
}
if(data23 < 0 || isNaN(data23)){
vErrors.push([instancePath+"/stability", "minimum", "a number from 0 to 1 or null", data23, ", below 0"]);
}
}
}
if(data.use_speaker_boost !== undefined){
let data24 = data.use_speaker_boost;
if((typeof data24 !== "boolean") && (data24 !== null)){
vErrors.push([instancePath+"/use_speaker_boost", "type", "true or false or null", data24, ""]);
}
}
if(data.similarity_boost !== undefined){
let data25 = data.similarity_boost;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
vErrors.push([instancePath+"/similarity_boost", "type", "a number from 0 to 1 or null", data25, "", undefined, 1, 0]);
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
vErrors.push([instancePath+"/similarity_boost", "maximum", "a number from 0 to 1 or null", data25, ", above 1"]);
}
if(data25 < 0 || isNaN(data25)){
vErrors.push([instancePath+"/similarity_boost", "minimum", "a number from 0 to 1 or null", data25, ", below 0"]);
}
}
}
if(data.style_exaggeration !== undefined){
let data26 = data.style_exaggeration;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
vErrors.push([instancePath+"/style_exaggeration", "type", "a number from 0 to 1 or null", data26, "", undefined, 1, 0]);
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
vErrors.push([instancePath+"/style_exaggeration", "maximum", "a number from 0 to 1 or null", data26, ", above 1"]);
}
if(data26 < 0 || isNaN(data26)){
vErrors.push([instancePath+"/style_exaggeration", "minimum", "a number from 0 to 1 or null", data26, ", below 0"]);
}
}
}
if(data.speed !== undefined){
let data27 = data.speed;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
vErrors.push([instancePath+"/speed", "type", "a number above 0 or null", data27, ""]);
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
vErrors.push([instancePath+"/speed", "exclusiveMinimum", "a number above 0 or null", data27, ", not above 0"]);
}
}
}
if(data.upscale_ratio !== undefined){
let data28 = data.upscale_ratio;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
vErrors.push([instancePath+"/upscale_ratio", "type", "a number or null", data28, ""]);
}
}
if(data.creativity !== undefined){
let data29 = data.creativity;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
vErrors.push([instancePath+"/creativity", "type", "a number or null", data29, ""]);
}
}
if(data.resemblance !== undefined){
let data30 = data.resemblance;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
vErrors.push([instancePath+"/resemblance", "type", "a number or null", data30, ""]);
}
}
if(data.vectorize !== undefined){
let data31 = data.vectorize;
if((typeof data31 !== "boolean") && (data31 !== null)){
vErrors.push([instancePath+"/vectorize", "type", "true or false or null", data31, ""]);
}
}
if(data.remove_background !== undefined){
let data32 = data.remove_background;
if((typeof data32 !== "boolean") && (data32 !== null)){
vErrors.push([instancePath+"/remove_background", "type", "true or false or null", data32, ""]);
}
}
if(data.reframe !== undefined){
let data33 = data.reframe;
if((typeof data33 !== "boolean") && (data33 !== null)){
vErrors.push([instancePath+"/reframe", "type", "true or false or null", data33, ""]);
}
}
if(data.refill !== undefined){
let data34 = data.refill;
if((typeof data34 !== "boolean") && (data34 !== null)){
vErrors.push([instancePath+"/refill", "type", "true or false or null", data34, ""]);
}
}
if(data.seed !== undefined){
let data35 = data.seed;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (data35 !== null)){
vErrors.push([instancePath+"/seed", "type", "an integer from -1 to 9007199254740991 or null", data35, ", not a whole number", undefined, 9007199254740991, -1]);
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
vErrors.push([instancePath+"/seed", "maximum", "an integer from -1 to 9007199254740991 or null", data35, ", above 9007199254740991"]);
}
if(data35 < -1 || isNaN(data35)){
vErrors.push([instancePath+"/seed", "minimum", "an integer from -1 to 9007199254740991 or null", data35, ", below -1"]);
}
}
}
if(data.guidance_files !== undefined){
let data36 = data.guidance_files;
if(Array.isArray(data36)){
if(data36.length > 20){
vErrors.push([instancePath+"/guidance_files", "maxItems", "an array of at most 20 entries", data36, ", longer than 20"]);
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
vErrors.push([instancePath+"/guidance_files/" + i1, "type", "an object", data37, ""]);
}
}
}
else {
vErrors.push([instancePath+"/guidance_files", "type", "an array of at most 20 entries", data36, ""]);
}
}
if(data.mask !== undefined){
let data38 = data.mask;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
vErrors.push([instancePath+"/mask", "type", "an object or null", data38, ""]);
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.file_id === undefined){
vErrors.push([instancePath+"/mask", "required", "a string in the format uuid", undefined, undefined, "file_id"]);
}
for(const key1 in data38){
if(!((((key1 === "file_id") || (key1 === "for_transparency")) || (key1 === "for_nontransparency")) || (key1 === "edge_radius"))){
vErrors.push([instancePath+"/mask", "additionalProperties", "file_id, for_transparency, for_nontransparency, edge_radius", data38[key1], undefined, key1]);
}
}
if(data38.file_id !== undefined){
let data39 = data38.file_id;
if(typeof data39 === "string"){
if(!(formats0.test(data39))){
vErrors.push([instancePath+"/mask/file_id", "format", "a string in the format uuid", data39, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/mask/file_id", "type", "a string in the format uuid", data39, ""]);
}
}
if(data38.for_transparency !== undefined){
let data40 = data38.for_transparency;
if((typeof data40 !== "boolean") && (data40 !== null)){
vErrors.push([instancePath+"/mask/for_transparency", "type", "true or false or null", data40, ""]);
}
}
if(data38.for_nontransparency !== undefined){
let data41 = data38.for_nontransparency;
if((typeof data41 !== "boolean") && (data41 !== null)){
vErrors.push([instancePath+"/mask/for_nontransparency", "type", "true or false or null", data41, ""]);
}
}
if(data38.edge_radius !== undefined){
let data42 = data38.edge_radius;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
vErrors.push([instancePath+"/mask/edge_radius", "type", "an integer from 0 to 9007199254740991 or null", data42, ", not a whole number", undefined, 9007199254740991, 0]);
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
vErrors.push([instancePath+"/mask/edge_radius", "maximum", "an integer from 0 to 9007199254740991 or null", data42, ", above 9007199254740991"]);
}
if(data42 < 0 || isNaN(data42)){
vErrors.push([instancePath+"/mask/edge_radius", "minimum", "an integer from 0 to 9007199254740991 or null", data42, ", below 0"]);
}
}
}
}
}
if(data.session_name !== undefined){
let data43 = data.session_name;
if((typeof data43 !== "string") && (data43 !== null)){
vErrors.push([instancePath+"/session_name", "type", "a string of at most 255 characters or null", data43, ""]);
}
if(typeof data43 === "string"){
if(data43.length > 255 && func2(data43) > 255){
vErrors.push([instancePath+"/session_name", "maxLength", "a string of at most 255 characters or null", data43, ", longer than 255"]);
}
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate24(data, instancePath = "", vErrors = []){

validate25(data, instancePath, vErrors);
return vErrors;
}

export const executeInferencePathWorkspaceId: FaultsOf = (value) => tell(validate27(value), [], "workspace_id");

function validate27(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format uuid", data, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format uuid", data, ""]);
}
return vErrors;
}

export const getInferencePathWorkspaceId: FaultsOf = (value) => tell(validate28(value), [], "workspace_id");

function validate28(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format uuid", data, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format uuid", data, ""]);
}
return vErrors;
}

export const getInferencePathInferenceId: FaultsOf = (value) => tell(validate29(value), [], "inference_id");

function validate29(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format uuid", data, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format uuid", data, ""]);
}
return vErrors;
}

export const getWorkspacePathWorkspaceId: FaultsOf = (value) => tell(validate30(value), [], "workspace_id");

function validate30(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format uuid", data, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format uuid", data, ""]);
}
return vErrors;
}

export const listModelsPathWorkspaceId: FaultsOf = (value) => tell(validate31(value), [], "workspace_id");

function validate31(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format uuid", data, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format uuid", data, ""]);
}
return vErrors;
}

