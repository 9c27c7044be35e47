// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import type { CompiledCheck } from '../../runtime.ts'

export const inferenceEstimate: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:InferenceEstimate"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["estimated_price_creative_units","workspace_balance_creative_units","estimated_remaining_balance_creative_units","has_sufficient_creative_units"],"properties":{"estimated_price_creative_units":{"type":"number"},"workspace_balance_creative_units":{"type":"number"},"estimated_remaining_balance_creative_units":{"type":"number"},"has_sufficient_creative_units":{"type":"boolean"}}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.estimated_price_creative_units === undefined) && (missing0 = "estimated_price_creative_units")) || ((data.workspace_balance_creative_units === undefined) && (missing0 = "workspace_balance_creative_units"))) || ((data.estimated_remaining_balance_creative_units === undefined) && (missing0 = "estimated_remaining_balance_creative_units"))) || ((data.has_sufficient_creative_units === undefined) && (missing0 = "has_sufficient_creative_units"))){
validate0.errors = [{}];
return false;
}
else {
if(data.estimated_price_creative_units !== undefined){
let data0 = data.estimated_price_creative_units;
const _errs4 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.workspace_balance_creative_units !== undefined){
let data1 = data.workspace_balance_creative_units;
const _errs6 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.estimated_remaining_balance_creative_units !== undefined){
let data2 = data.estimated_remaining_balance_creative_units;
const _errs8 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate0.errors = [{}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.has_sufficient_creative_units !== undefined){
const _errs10 = errors;
if(typeof data.has_sufficient_creative_units !== "boolean"){
validate0.errors = [{}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "estimated_price_creative_units" && key0 !== "workspace_balance_creative_units" && key0 !== "estimated_remaining_balance_creative_units" && key0 !== "has_sufficient_creative_units"){
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
}
else {
validate0.errors = [{}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
export const errorSentence: CompiledCheck = validate1;
const schema2 = {"x-without-errors":{"$ref":"document:ErrorSentence"}};
const schema3 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["detail"],"properties":{"detail":{"type":"string"}}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate1.errors = [{}];
return false;
}
else {
if(data.detail !== undefined){
const _errs4 = errors;
if(typeof data.detail !== "string"){
validate1.errors = [{}];
return false;
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key0 in data){
if(key0 !== "detail"){
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
else {
validate1.errors = [{}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
export const errorList: CompiledCheck = validate2;
const schema4 = {"x-without-errors":{"$ref":"document:ErrorList"}};
const schema5 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["detail"],"properties":{"detail":{"type":"array","minItems":1,"items":{"$ref":"document:ErrorDetail"}}}}};
const schema6 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["type","loc","msg","input"],"properties":{"type":{"type":"string","enum":["json_invalid","missing","extra_forbidden","type_error","enum","uuid_parsing","greater_than","greater_than_equal","less_than_equal","string_too_long","too_long","value_error"]},"loc":{"type":"array","minItems":1,"items":{"type":["string","integer"]}},"msg":{"type":"string"},"input":{"description":"The value that was received; null if there was none, and if the place is not a field. Very deep values and everything after the first 200 values are cut off (A)."}}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate3.errors = [{}];
return false;
}
else {
if(data.detail !== undefined){
let data0 = data.detail;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate3.errors = [{}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.type === undefined) && (missing1 = "type")) || ((data1.loc === undefined) && (missing1 = "loc"))) || ((data1.msg === undefined) && (missing1 = "msg"))) || ((data1.input === undefined) && (missing1 = "input"))){
validate3.errors = [{}];
return false;
}
else {
if(data1.type !== undefined){
let data2 = data1.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate3.errors = [{}];
return false;
}
if(!((((((((((((data2 === "json_invalid") || (data2 === "missing")) || (data2 === "extra_forbidden")) || (data2 === "type_error")) || (data2 === "enum")) || (data2 === "uuid_parsing")) || (data2 === "greater_than")) || (data2 === "greater_than_equal")) || (data2 === "less_than_equal")) || (data2 === "string_too_long")) || (data2 === "too_long")) || (data2 === "value_error"))){
validate3.errors = [{}];
return false;
}
var valid5 = _errs8 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.loc !== undefined){
let data3 = data1.loc;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length < 1){
validate3.errors = [{}];
return false;
}
else {
var valid6 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs12 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
validate3.errors = [{}];
return false;
}
var valid6 = _errs12 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate3.errors = [{}];
return false;
}
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.msg !== undefined){
const _errs14 = errors;
if(typeof data1.msg !== "string"){
validate3.errors = [{}];
return false;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data1){
if(key0 !== "type" && key0 !== "loc" && key0 !== "msg" && key0 !== "input"){
known0 = false;
break;
}
}
if(!known0){
validate3.errors = [{}];
return false;
}
}
}
}
}
}
else {
validate3.errors = [{}];
return false;
}
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate3.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "detail"){
known1 = false;
break;
}
}
if(!known1){
validate3.errors = [{}];
return false;
}
}
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


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate2.errors = vErrors;
return errors === 0;
}
export const inferenceStarted: CompiledCheck = validate5;
const schema7 = {"x-without-errors":{"$ref":"document:InferenceStarted"}};
const schema8 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["inference_id","status","poll_interval_seconds","created_at","estimated_price_creative_units","session_id","normalized_parameters"],"properties":{"inference_id":{"type":"string","format":"uuid"},"status":{"type":"string","const":"in_progress"},"poll_interval_seconds":{"type":"number","exclusiveMinimum":0},"created_at":{"type":"string","format":"date-time"},"estimated_price_creative_units":{"type":"number"},"session_id":{"type":"string","format":"uuid"},"normalized_parameters":{"$ref":"document:NormalizedParameters"}}}};
const schema9 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["width","height","batch_size","num_inference_steps","guidance_scale","duration_seconds","fps"],"properties":{"width":{"type":["integer","null"]},"height":{"type":["integer","null"]},"batch_size":{"type":"integer"},"num_inference_steps":{"type":["integer","null"]},"guidance_scale":{"type":["number","null"]},"duration_seconds":{"type":["number","null"]},"fps":{"type":["integer","null"]}}}};
const formats0 = /^[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/i;
const formats2 = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.inference_id === undefined) && (missing0 = "inference_id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.poll_interval_seconds === undefined) && (missing0 = "poll_interval_seconds"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.estimated_price_creative_units === undefined) && (missing0 = "estimated_price_creative_units"))) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.normalized_parameters === undefined) && (missing0 = "normalized_parameters"))){
validate6.errors = [{}];
return false;
}
else {
if(data.inference_id !== undefined){
let data0 = data.inference_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate6.errors = [{}];
return false;
}
}
else {
validate6.errors = [{}];
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
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate6.errors = [{}];
return false;
}
if("in_progress" !== data1){
validate6.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.poll_interval_seconds !== undefined){
let data2 = data.poll_interval_seconds;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
validate6.errors = [{}];
return false;
}
}
else {
validate6.errors = [{}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
let data3 = data.created_at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate6.errors = [{}];
return false;
}
}
else {
validate6.errors = [{}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.estimated_price_creative_units !== undefined){
let data4 = data.estimated_price_creative_units;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate6.errors = [{}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.session_id !== undefined){
let data5 = data.session_id;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate6.errors = [{}];
return false;
}
}
else {
validate6.errors = [{}];
return false;
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.normalized_parameters !== undefined){
let data6 = data.normalized_parameters;
const _errs14 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((((((data6.width === undefined) && (missing1 = "width")) || ((data6.height === undefined) && (missing1 = "height"))) || ((data6.batch_size === undefined) && (missing1 = "batch_size"))) || ((data6.num_inference_steps === undefined) && (missing1 = "num_inference_steps"))) || ((data6.guidance_scale === undefined) && (missing1 = "guidance_scale"))) || ((data6.duration_seconds === undefined) && (missing1 = "duration_seconds"))) || ((data6.fps === undefined) && (missing1 = "fps"))){
validate6.errors = [{}];
return false;
}
else {
if(data6.width !== undefined){
let data7 = data6.width;
const _errs18 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate6.errors = [{}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.height !== undefined){
let data8 = data6.height;
const _errs20 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate6.errors = [{}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.batch_size !== undefined){
let data9 = data6.batch_size;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate6.errors = [{}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.num_inference_steps !== undefined){
let data10 = data6.num_inference_steps;
const _errs24 = errors;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
validate6.errors = [{}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.guidance_scale !== undefined){
let data11 = data6.guidance_scale;
const _errs26 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate6.errors = [{}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.duration_seconds !== undefined){
let data12 = data6.duration_seconds;
const _errs28 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate6.errors = [{}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.fps !== undefined){
let data13 = data6.fps;
const _errs30 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate6.errors = [{}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
let known0 = true;
for(const key0 in data6){
if(key0 !== "width" && key0 !== "height" && key0 !== "batch_size" && key0 !== "num_inference_steps" && key0 !== "guidance_scale" && key0 !== "duration_seconds" && key0 !== "fps"){
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
}
}
}
}
else {
validate6.errors = [{}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "inference_id" && key1 !== "status" && key1 !== "poll_interval_seconds" && key1 !== "created_at" && key1 !== "estimated_price_creative_units" && key1 !== "session_id" && key1 !== "normalized_parameters"){
known1 = false;
break;
}
}
if(!known1){
validate6.errors = [{}];
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
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
export const inference: CompiledCheck = validate8;
const schema10 = {"x-without-errors":{"$ref":"document:Inference"}};
const schema11 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["inference_id","status","created_at"],"properties":{"inference_id":{"type":"string","format":"uuid"},"status":{"type":"string","enum":["in_progress","complete","failed","cancelled","deleted"]},"created_at":{"type":"string","format":"date-time"},"completed_at":{"type":"string","format":"date-time"},"files":{"type":"array","items":{"$ref":"document:InferenceFile"}},"actual_price_creative_units":{"type":"number"},"error_message":{"type":"string"},"error_code":{"type":"string"}}}};
const schema12 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["url","content_type"],"properties":{"url":{"type":"string","format":"uri"},"content_type":{"type":"string"}}}};
const formats12 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.inference_id === undefined) && (missing0 = "inference_id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate9.errors = [{}];
return false;
}
else {
if(data.inference_id !== undefined){
let data0 = data.inference_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
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
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate9.errors = [{}];
return false;
}
if(!(((((data1 === "in_progress") || (data1 === "complete")) || (data1 === "failed")) || (data1 === "cancelled")) || (data1 === "deleted"))){
validate9.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
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
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.completed_at !== undefined){
let data3 = data.completed_at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
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
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.files !== undefined){
let data4 = data.files;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.url === undefined) && (missing1 = "url")) || ((data5.content_type === undefined) && (missing1 = "content_type"))){
validate9.errors = [{}];
return false;
}
else {
if(data5.url !== undefined){
let data6 = data5.url;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data6 === "string"){
if(!(formats12.test(data6))){
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
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.content_type !== undefined){
const _errs18 = errors;
if(typeof data5.content_type !== "string"){
validate9.errors = [{}];
return false;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data5){
if(key0 !== "url" && key0 !== "content_type"){
known0 = false;
break;
}
}
if(!known0){
validate9.errors = [{}];
return false;
}
}
}
}
}
else {
validate9.errors = [{}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate9.errors = [{}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.actual_price_creative_units !== undefined){
let data8 = data.actual_price_creative_units;
const _errs21 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate9.errors = [{}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error_message !== undefined){
const _errs23 = errors;
if(typeof data.error_message !== "string"){
validate9.errors = [{}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error_code !== undefined){
const _errs25 = errors;
if(typeof data.error_code !== "string"){
validate9.errors = [{}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "inference_id" && key1 !== "status" && key1 !== "created_at" && key1 !== "completed_at" && key1 !== "files" && key1 !== "actual_price_creative_units" && key1 !== "error_message" && key1 !== "error_code"){
known1 = false;
break;
}
}
if(!known1){
validate9.errors = [{}];
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
else {
validate9.errors = [{}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate9(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
validate8.errors = vErrors;
return errors === 0;
}
export const workspace: CompiledCheck = validate11;
const schema13 = {"x-without-errors":{"$ref":"document:Workspace"}};
const schema14 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["workspace_id","slug","name","balance_creative_units","reserved_creative_units","available_creative_units","last_active_at"],"properties":{"workspace_id":{"type":"string","format":"uuid"},"slug":{"type":"string"},"name":{"type":"string"},"balance_creative_units":{"type":"number"},"reserved_creative_units":{"type":"number"},"available_creative_units":{"type":"number"},"last_active_at":{"type":["string","null"],"format":"date-time"}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.workspace_id === undefined) && (missing0 = "workspace_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.balance_creative_units === undefined) && (missing0 = "balance_creative_units"))) || ((data.reserved_creative_units === undefined) && (missing0 = "reserved_creative_units"))) || ((data.available_creative_units === undefined) && (missing0 = "available_creative_units"))) || ((data.last_active_at === undefined) && (missing0 = "last_active_at"))){
validate11.errors = [{}];
return false;
}
else {
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
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
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.slug !== undefined){
const _errs6 = errors;
if(typeof data.slug !== "string"){
validate11.errors = [{}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate11.errors = [{}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.balance_creative_units !== undefined){
let data3 = data.balance_creative_units;
const _errs10 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate11.errors = [{}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reserved_creative_units !== undefined){
let data4 = data.reserved_creative_units;
const _errs12 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate11.errors = [{}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.available_creative_units !== undefined){
let data5 = data.available_creative_units;
const _errs14 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate11.errors = [{}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.last_active_at !== undefined){
let data6 = data.last_active_at;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate11.errors = [{}];
return false;
}
if(errors === _errs16){
if(errors === _errs16){
if(typeof data6 === "string"){
if(!(formats2.test(data6))){
validate11.errors = [{}];
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
let known0 = true;
for(const key0 in data){
if(key0 !== "workspace_id" && key0 !== "slug" && key0 !== "name" && key0 !== "balance_creative_units" && key0 !== "reserved_creative_units" && key0 !== "available_creative_units" && key0 !== "last_active_at"){
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
export const modelList: CompiledCheck = validate12;
const schema15 = {"x-without-errors":{"$ref":"document:ModelList"}};
const schema16 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["models"],"properties":{"models":{"type":"array","items":{"$ref":"document:Model"}}}}};
const schema17 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["id","name","modality","priced_fields"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"modality":{"type":"string","enum":["image","upscale","video","3d","speech","edit"]},"priced_fields":{"type":"array","items":{"type":"string"}}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.models === undefined) && (missing0 = "models")){
validate13.errors = [{}];
return false;
}
else {
if(data.models !== undefined){
let data0 = data.models;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.modality === undefined) && (missing1 = "modality"))) || ((data1.priced_fields === undefined) && (missing1 = "priced_fields"))){
validate13.errors = [{}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
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
var valid5 = _errs8 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.name !== undefined){
const _errs10 = errors;
if(typeof data1.name !== "string"){
validate13.errors = [{}];
return false;
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.modality !== undefined){
let data4 = data1.modality;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate13.errors = [{}];
return false;
}
if(!((((((data4 === "image") || (data4 === "upscale")) || (data4 === "video")) || (data4 === "3d")) || (data4 === "speech")) || (data4 === "edit"))){
validate13.errors = [{}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data1.priced_fields !== undefined){
let data5 = data1.priced_fields;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid6 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(typeof data5[i1] !== "string"){
validate13.errors = [{}];
return false;
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let known0 = true;
for(const key0 in data1){
if(key0 !== "id" && key0 !== "name" && key0 !== "modality" && key0 !== "priced_fields"){
known0 = false;
break;
}
}
if(!known0){
validate13.errors = [{}];
return false;
}
}
}
}
}
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate13.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known1 = true;
for(const key1 in data){
if(key1 !== "models"){
known1 = false;
break;
}
}
if(!known1){
validate13.errors = [{}];
return false;
}
}
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


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
