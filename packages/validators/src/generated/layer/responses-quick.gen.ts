// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import type { CompiledCheck } from '../../runtime.ts'

export const inferenceEstimate: CompiledCheck = validate0;
const schema0 = {"$ref":"document:InferenceEstimate"};
const schema1 = {"type":"object","additionalProperties":false,"required":["estimated_price_creative_units","workspace_balance_creative_units","estimated_remaining_balance_creative_units","has_sufficient_creative_units"],"properties":{"estimated_price_creative_units":{"type":"number"},"workspace_balance_creative_units":{"type":"number"},"estimated_remaining_balance_creative_units":{"type":"number"},"has_sufficient_creative_units":{"type":"boolean"}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.estimated_price_creative_units === undefined) && (missing0 = "estimated_price_creative_units")) || ((data.workspace_balance_creative_units === undefined) && (missing0 = "workspace_balance_creative_units"))) || ((data.estimated_remaining_balance_creative_units === undefined) && (missing0 = "estimated_remaining_balance_creative_units"))) || ((data.has_sufficient_creative_units === undefined) && (missing0 = "has_sufficient_creative_units"))){
validate0.errors = [{instancePath,schemaPath:"document:InferenceEstimate/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((((key0 === "estimated_price_creative_units") || (key0 === "workspace_balance_creative_units")) || (key0 === "estimated_remaining_balance_creative_units")) || (key0 === "has_sufficient_creative_units"))){
validate0.errors = [{instancePath,schemaPath:"document:InferenceEstimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.estimated_price_creative_units !== undefined){
let data0 = data.estimated_price_creative_units;
const _errs3 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate0.errors = [{instancePath:instancePath+"/estimated_price_creative_units",schemaPath:"document:InferenceEstimate/properties/estimated_price_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.workspace_balance_creative_units !== undefined){
let data1 = data.workspace_balance_creative_units;
const _errs5 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate0.errors = [{instancePath:instancePath+"/workspace_balance_creative_units",schemaPath:"document:InferenceEstimate/properties/workspace_balance_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.estimated_remaining_balance_creative_units !== undefined){
let data2 = data.estimated_remaining_balance_creative_units;
const _errs7 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate0.errors = [{instancePath:instancePath+"/estimated_remaining_balance_creative_units",schemaPath:"document:InferenceEstimate/properties/estimated_remaining_balance_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.has_sufficient_creative_units !== undefined){
const _errs9 = errors;
if(typeof data.has_sufficient_creative_units !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/has_sufficient_creative_units",schemaPath:"document:InferenceEstimate/properties/has_sufficient_creative_units/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs9 === errors;
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
else {
validate0.errors = [{instancePath,schemaPath:"document:InferenceEstimate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
export const errorSentence: CompiledCheck = validate1;
const schema2 = {"$ref":"document:ErrorSentence"};
const schema3 = {"type":"object","additionalProperties":false,"required":["detail"],"properties":{"detail":{"type":"string"}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate1.errors = [{instancePath,schemaPath:"document:ErrorSentence/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(key0 === "detail")){
validate1.errors = [{instancePath,schemaPath:"document:ErrorSentence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
validate1.errors = [{instancePath:instancePath+"/detail",schemaPath:"document:ErrorSentence/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"document:ErrorSentence/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
export const errorList: CompiledCheck = validate2;
const schema4 = {"$ref":"document:ErrorList"};
const schema5 = {"type":"object","additionalProperties":false,"required":["detail"],"properties":{"detail":{"type":"array","minItems":1,"items":{"$ref":"document:ErrorDetail"}}}};
const schema6 = {"type":"object","additionalProperties":false,"required":["type","loc","msg","input"],"properties":{"type":{"type":"string","enum":["json_invalid","missing","extra_forbidden","type_error","enum","uuid_parsing","greater_than","greater_than_equal","less_than_equal","string_too_long","too_long","value_error"]},"loc":{"type":"array","minItems":1,"items":{"type":["string","integer"]}},"msg":{"type":"string"},"input":{"description":"The value that was received; null if there was none, and if the place is not a field. Very deep values and everything after the first 200 values are cut off (A)."}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "detail")){
validate3.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.detail !== undefined){
let data0 = data.detail;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate3.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.type === undefined) && (missing1 = "type")) || ((data1.loc === undefined) && (missing1 = "loc"))) || ((data1.msg === undefined) && (missing1 = "msg"))) || ((data1.input === undefined) && (missing1 = "input"))){
validate3.errors = [{instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((key1 === "type") || (key1 === "loc")) || (key1 === "msg")) || (key1 === "input"))){
validate3.errors = [{instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.type !== undefined){
let data2 = data1.type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate3.errors = [{instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"document:ErrorDetail/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((data2 === "json_invalid") || (data2 === "missing")) || (data2 === "extra_forbidden")) || (data2 === "type_error")) || (data2 === "enum")) || (data2 === "uuid_parsing")) || (data2 === "greater_than")) || (data2 === "greater_than_equal")) || (data2 === "less_than_equal")) || (data2 === "string_too_long")) || (data2 === "too_long")) || (data2 === "value_error"))){
validate3.errors = [{instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"document:ErrorDetail/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.type.enum}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.loc !== undefined){
let data3 = data1.loc;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length < 1){
validate3.errors = [{instancePath:instancePath+"/detail/" + i0+"/loc",schemaPath:"document:ErrorDetail/properties/loc/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs12 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
validate3.errors = [{instancePath:instancePath+"/detail/" + i0+"/loc/" + i1,schemaPath:"document:ErrorDetail/properties/loc/items/type",keyword:"type",params:{type: schema6.properties.loc.items.type}}];
return false;
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/detail/" + i0+"/loc",schemaPath:"document:ErrorDetail/properties/loc/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.msg !== undefined){
const _errs14 = errors;
if(typeof data1.msg !== "string"){
validate3.errors = [{instancePath:instancePath+"/detail/" + i0+"/msg",schemaPath:"document:ErrorDetail/properties/msg/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate2.errors = vErrors;
return errors === 0;
}
export const inferenceStarted: CompiledCheck = validate5;
const schema7 = {"$ref":"document:InferenceStarted"};
const schema8 = {"type":"object","additionalProperties":false,"required":["inference_id","status","poll_interval_seconds","created_at","estimated_price_creative_units","session_id","normalized_parameters"],"properties":{"inference_id":{"type":"string","format":"uuid"},"status":{"type":"string","const":"in_progress"},"poll_interval_seconds":{"type":"number","exclusiveMinimum":0},"created_at":{"type":"string","format":"date-time"},"estimated_price_creative_units":{"type":"number"},"session_id":{"type":"string","format":"uuid"},"normalized_parameters":{"$ref":"document:NormalizedParameters"}}};
const schema9 = {"type":"object","additionalProperties":false,"required":["width","height","batch_size","num_inference_steps","guidance_scale","duration_seconds","fps"],"properties":{"width":{"type":["integer","null"]},"height":{"type":["integer","null"]},"batch_size":{"type":"integer"},"num_inference_steps":{"type":["integer","null"]},"guidance_scale":{"type":["number","null"]},"duration_seconds":{"type":["number","null"]},"fps":{"type":["integer","null"]}}};
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats2 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.inference_id === undefined) && (missing0 = "inference_id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.poll_interval_seconds === undefined) && (missing0 = "poll_interval_seconds"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.estimated_price_creative_units === undefined) && (missing0 = "estimated_price_creative_units"))) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.normalized_parameters === undefined) && (missing0 = "normalized_parameters"))){
validate6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "inference_id") || (key0 === "status")) || (key0 === "poll_interval_seconds")) || (key0 === "created_at")) || (key0 === "estimated_price_creative_units")) || (key0 === "session_id")) || (key0 === "normalized_parameters"))){
validate6.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inference_id !== undefined){
let data0 = data.inference_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate6.errors = [{instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate6.errors = [{instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/type",keyword:"type",params:{type: "string"}}];
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
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate6.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("in_progress" !== data1){
validate6.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "in_progress"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.poll_interval_seconds !== undefined){
let data2 = data.poll_interval_seconds;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
validate6.errors = [{instancePath:instancePath+"/poll_interval_seconds",schemaPath:"#/properties/poll_interval_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate6.errors = [{instancePath:instancePath+"/poll_interval_seconds",schemaPath:"#/properties/poll_interval_seconds/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data3 = data.created_at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate6.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate6.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.estimated_price_creative_units !== undefined){
let data4 = data.estimated_price_creative_units;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate6.errors = [{instancePath:instancePath+"/estimated_price_creative_units",schemaPath:"#/properties/estimated_price_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
let data5 = data.session_id;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
validate6.errors = [{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate6.errors = [{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.normalized_parameters !== undefined){
let data6 = data.normalized_parameters;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((((((data6.width === undefined) && (missing1 = "width")) || ((data6.height === undefined) && (missing1 = "height"))) || ((data6.batch_size === undefined) && (missing1 = "batch_size"))) || ((data6.num_inference_steps === undefined) && (missing1 = "num_inference_steps"))) || ((data6.guidance_scale === undefined) && (missing1 = "guidance_scale"))) || ((data6.duration_seconds === undefined) && (missing1 = "duration_seconds"))) || ((data6.fps === undefined) && (missing1 = "fps"))){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data6){
if(!(((((((key1 === "width") || (key1 === "height")) || (key1 === "batch_size")) || (key1 === "num_inference_steps")) || (key1 === "guidance_scale")) || (key1 === "duration_seconds")) || (key1 === "fps"))){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.width !== undefined){
let data7 = data6.width;
const _errs18 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters/width",schemaPath:"document:NormalizedParameters/properties/width/type",keyword:"type",params:{type: schema9.properties.width.type}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.height !== undefined){
let data8 = data6.height;
const _errs20 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters/height",schemaPath:"document:NormalizedParameters/properties/height/type",keyword:"type",params:{type: schema9.properties.height.type}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.batch_size !== undefined){
let data9 = data6.batch_size;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters/batch_size",schemaPath:"document:NormalizedParameters/properties/batch_size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.num_inference_steps !== undefined){
let data10 = data6.num_inference_steps;
const _errs24 = errors;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters/num_inference_steps",schemaPath:"document:NormalizedParameters/properties/num_inference_steps/type",keyword:"type",params:{type: schema9.properties.num_inference_steps.type}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.guidance_scale !== undefined){
let data11 = data6.guidance_scale;
const _errs26 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters/guidance_scale",schemaPath:"document:NormalizedParameters/properties/guidance_scale/type",keyword:"type",params:{type: schema9.properties.guidance_scale.type}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.duration_seconds !== undefined){
let data12 = data6.duration_seconds;
const _errs28 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters/duration_seconds",schemaPath:"document:NormalizedParameters/properties/duration_seconds/type",keyword:"type",params:{type: schema9.properties.duration_seconds.type}}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.fps !== undefined){
let data13 = data6.fps;
const _errs30 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate6.errors = [{instancePath:instancePath+"/normalized_parameters/fps",schemaPath:"document:NormalizedParameters/properties/fps/type",keyword:"type",params:{type: schema9.properties.fps.type}}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
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
validate6.errors = [{instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
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
else {
validate6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
export const inference: CompiledCheck = validate8;
const schema10 = {"$ref":"document:Inference"};
const schema11 = {"type":"object","additionalProperties":false,"required":["inference_id","status","created_at"],"properties":{"inference_id":{"type":"string","format":"uuid"},"status":{"type":"string","enum":["in_progress","complete","failed","cancelled","deleted"]},"created_at":{"type":"string","format":"date-time"},"completed_at":{"type":"string","format":"date-time"},"files":{"type":"array","items":{"$ref":"document:InferenceFile"}},"actual_price_creative_units":{"type":"number"},"error_message":{"type":"string"},"error_code":{"type":"string"}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["url","content_type"],"properties":{"url":{"type":"string","format":"uri"},"content_type":{"type":"string"}}};
const formats12 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.inference_id === undefined) && (missing0 = "inference_id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate9.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "inference_id") || (key0 === "status")) || (key0 === "created_at")) || (key0 === "completed_at")) || (key0 === "files")) || (key0 === "actual_price_creative_units")) || (key0 === "error_message")) || (key0 === "error_code"))){
validate9.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inference_id !== undefined){
let data0 = data.inference_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate9.errors = [{instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate9.errors = [{instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/type",keyword:"type",params:{type: "string"}}];
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
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate9.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "in_progress") || (data1 === "complete")) || (data1 === "failed")) || (data1 === "cancelled")) || (data1 === "deleted"))){
validate9.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
validate9.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate9.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
let data3 = data.completed_at;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
validate9.errors = [{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate9.errors = [{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data4 = data.files;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.url === undefined) && (missing1 = "url")) || ((data5.content_type === undefined) && (missing1 = "content_type"))){
validate9.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"document:InferenceFile/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!((key1 === "url") || (key1 === "content_type"))){
validate9.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"document:InferenceFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.url !== undefined){
let data6 = data5.url;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data6 === "string"){
if(!(formats12.test(data6))){
validate9.errors = [{instancePath:instancePath+"/files/" + i0+"/url",schemaPath:"document:InferenceFile/properties/url/format",keyword:"format",params:{format: "uri"}}];
return false;
}
}
else {
validate9.errors = [{instancePath:instancePath+"/files/" + i0+"/url",schemaPath:"document:InferenceFile/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.content_type !== undefined){
const _errs18 = errors;
if(typeof data5.content_type !== "string"){
validate9.errors = [{instancePath:instancePath+"/files/" + i0+"/content_type",schemaPath:"document:InferenceFile/properties/content_type/type",keyword:"type",params:{type: "string"}}];
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
else {
validate9.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"document:InferenceFile/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate9.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actual_price_creative_units !== undefined){
let data8 = data.actual_price_creative_units;
const _errs20 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate9.errors = [{instancePath:instancePath+"/actual_price_creative_units",schemaPath:"#/properties/actual_price_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_message !== undefined){
const _errs22 = errors;
if(typeof data.error_message !== "string"){
validate9.errors = [{instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
const _errs24 = errors;
if(typeof data.error_code !== "string"){
validate9.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
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
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate9(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
validate8.errors = vErrors;
return errors === 0;
}
export const workspace: CompiledCheck = validate11;
const schema13 = {"$ref":"document:Workspace"};
const schema14 = {"type":"object","additionalProperties":false,"required":["workspace_id","slug","name","balance_creative_units","reserved_creative_units","available_creative_units","last_active_at"],"properties":{"workspace_id":{"type":"string","format":"uuid"},"slug":{"type":"string"},"name":{"type":"string"},"balance_creative_units":{"type":"number"},"reserved_creative_units":{"type":"number"},"available_creative_units":{"type":"number"},"last_active_at":{"type":["string","null"],"format":"date-time"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.workspace_id === undefined) && (missing0 = "workspace_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.balance_creative_units === undefined) && (missing0 = "balance_creative_units"))) || ((data.reserved_creative_units === undefined) && (missing0 = "reserved_creative_units"))) || ((data.available_creative_units === undefined) && (missing0 = "available_creative_units"))) || ((data.last_active_at === undefined) && (missing0 = "last_active_at"))){
validate11.errors = [{instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(((((((key0 === "workspace_id") || (key0 === "slug")) || (key0 === "name")) || (key0 === "balance_creative_units")) || (key0 === "reserved_creative_units")) || (key0 === "available_creative_units")) || (key0 === "last_active_at"))){
validate11.errors = [{instancePath,schemaPath:"document:Workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate11.errors = [{instancePath:instancePath+"/workspace_id",schemaPath:"document:Workspace/properties/workspace_id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/workspace_id",schemaPath:"document:Workspace/properties/workspace_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.slug !== undefined){
const _errs5 = errors;
if(typeof data.slug !== "string"){
validate11.errors = [{instancePath:instancePath+"/slug",schemaPath:"document:Workspace/properties/slug/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"document:Workspace/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.balance_creative_units !== undefined){
let data3 = data.balance_creative_units;
const _errs9 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate11.errors = [{instancePath:instancePath+"/balance_creative_units",schemaPath:"document:Workspace/properties/balance_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reserved_creative_units !== undefined){
let data4 = data.reserved_creative_units;
const _errs11 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate11.errors = [{instancePath:instancePath+"/reserved_creative_units",schemaPath:"document:Workspace/properties/reserved_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.available_creative_units !== undefined){
let data5 = data.available_creative_units;
const _errs13 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate11.errors = [{instancePath:instancePath+"/available_creative_units",schemaPath:"document:Workspace/properties/available_creative_units/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.last_active_at !== undefined){
let data6 = data.last_active_at;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate11.errors = [{instancePath:instancePath+"/last_active_at",schemaPath:"document:Workspace/properties/last_active_at/type",keyword:"type",params:{type: schema14.properties.last_active_at.type}}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(!(formats2.test(data6))){
validate11.errors = [{instancePath:instancePath+"/last_active_at",schemaPath:"document:Workspace/properties/last_active_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
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
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"document:Workspace/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
export const modelList: CompiledCheck = validate12;
const schema15 = {"$ref":"document:ModelList"};
const schema16 = {"type":"object","additionalProperties":false,"required":["models"],"properties":{"models":{"type":"array","items":{"$ref":"document:Model"}}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["id","name","modality","priced_fields"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"modality":{"type":"string","enum":["image","upscale","video","3d","speech","edit"]},"priced_fields":{"type":"array","items":{"type":"string"}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.models === undefined) && (missing0 = "models")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "models")){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.models !== undefined){
let data0 = data.models;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.modality === undefined) && (missing1 = "modality"))) || ((data1.priced_fields === undefined) && (missing1 = "priced_fields"))){
validate13.errors = [{instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "modality")) || (key1 === "priced_fields"))){
validate13.errors = [{instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate13.errors = [{instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:Model/properties/id/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:Model/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.name !== undefined){
const _errs10 = errors;
if(typeof data1.name !== "string"){
validate13.errors = [{instancePath:instancePath+"/models/" + i0+"/name",schemaPath:"document:Model/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.modality !== undefined){
let data4 = data1.modality;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate13.errors = [{instancePath:instancePath+"/models/" + i0+"/modality",schemaPath:"document:Model/properties/modality/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "image") || (data4 === "upscale")) || (data4 === "video")) || (data4 === "3d")) || (data4 === "speech")) || (data4 === "edit"))){
validate13.errors = [{instancePath:instancePath+"/models/" + i0+"/modality",schemaPath:"document:Model/properties/modality/enum",keyword:"enum",params:{allowedValues: schema17.properties.modality.enum}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.priced_fields !== undefined){
let data5 = data1.priced_fields;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(typeof data5[i1] !== "string"){
validate13.errors = [{instancePath:instancePath+"/models/" + i0+"/priced_fields/" + i1,schemaPath:"document:Model/properties/priced_fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/models/" + i0+"/priced_fields",schemaPath:"document:Model/properties/priced_fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs14 === errors;
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
else {
validate13.errors = [{instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
