// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { tell, type FaultsOf } from '../../compiled.ts'

export const inferenceEstimate: FaultsOf = (value) => tell(validate20(value), ["estimated_price_creative_units","workspace_balance_creative_units","estimated_remaining_balance_creative_units","has_sufficient_creative_units"]);

function validate20(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.estimated_price_creative_units === undefined){
vErrors.push([instancePath, "required", "a number", undefined, undefined, "estimated_price_creative_units"]);
}
if(data.workspace_balance_creative_units === undefined){
vErrors.push([instancePath, "required", "a number", undefined, undefined, "workspace_balance_creative_units"]);
}
if(data.estimated_remaining_balance_creative_units === undefined){
vErrors.push([instancePath, "required", "a number", undefined, undefined, "estimated_remaining_balance_creative_units"]);
}
if(data.has_sufficient_creative_units === undefined){
vErrors.push([instancePath, "required", "true or false", undefined, undefined, "has_sufficient_creative_units"]);
}
for(const key0 in data){
if(!((((key0 === "estimated_price_creative_units") || (key0 === "workspace_balance_creative_units")) || (key0 === "estimated_remaining_balance_creative_units")) || (key0 === "has_sufficient_creative_units"))){
vErrors.push([instancePath, "additionalProperties", "estimated_price_creative_units, workspace_balance_creative_units, estimated_remaining_balance_creative_units, has_sufficient_creative_units", data[key0], undefined, key0]);
}
}
if(data.estimated_price_creative_units !== undefined){
let data0 = data.estimated_price_creative_units;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors.push([instancePath+"/estimated_price_creative_units", "type", "a number", data0, ""]);
}
}
if(data.workspace_balance_creative_units !== undefined){
let data1 = data.workspace_balance_creative_units;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors.push([instancePath+"/workspace_balance_creative_units", "type", "a number", data1, ""]);
}
}
if(data.estimated_remaining_balance_creative_units !== undefined){
let data2 = data.estimated_remaining_balance_creative_units;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors.push([instancePath+"/estimated_remaining_balance_creative_units", "type", "a number", data2, ""]);
}
}
if(data.has_sufficient_creative_units !== undefined){
let data3 = data.has_sufficient_creative_units;
if(typeof data3 !== "boolean"){
vErrors.push([instancePath+"/has_sufficient_creative_units", "type", "true or false", data3, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const errorSentence: FaultsOf = (value) => tell(validate21(value), ["detail"]);

function validate21(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detail === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "detail"]);
}
for(const key0 in data){
if(!(key0 === "detail")){
vErrors.push([instancePath, "additionalProperties", "detail", data[key0], undefined, key0]);
}
}
if(data.detail !== undefined){
let data0 = data.detail;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/detail", "type", "a string", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const errorList: FaultsOf = (value) => tell(validate22(value), ["detail"]);

function validate23(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detail === undefined){
vErrors.push([instancePath, "required", "an array of at least 1 entries", undefined, undefined, "detail"]);
}
for(const key0 in data){
if(!(key0 === "detail")){
vErrors.push([instancePath, "additionalProperties", "detail", data[key0], undefined, key0]);
}
}
if(data.detail !== undefined){
let data0 = data.detail;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors.push([instancePath+"/detail", "minItems", "an array of at least 1 entries", data0, ", shorter than 1"]);
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
vErrors.push([instancePath+"/detail/" + i0, "required", "one of \"json_invalid\", \"missing\", \"extra_forbidden\", \"type_error\", \"enum\", \"uuid_parsing\", \"greater_than\", \"greater_than_equal\", \"less_than_equal\", \"string_too_long\", \"too_long\", \"value_error\"", undefined, undefined, "type"]);
}
if(data1.loc === undefined){
vErrors.push([instancePath+"/detail/" + i0, "required", "an array of at least 1 entries", undefined, undefined, "loc"]);
}
if(data1.msg === undefined){
vErrors.push([instancePath+"/detail/" + i0, "required", "a string", undefined, undefined, "msg"]);
}
if(data1.input === undefined){
vErrors.push([instancePath+"/detail/" + i0, "required", "What was given there; null where nothing was, and where it is no field. What nests very deep is cut off.", undefined, undefined, "input"]);
}
for(const key1 in data1){
if(!((((key1 === "type") || (key1 === "loc")) || (key1 === "msg")) || (key1 === "input"))){
vErrors.push([instancePath+"/detail/" + i0, "additionalProperties", "type, loc, msg, input", data1[key1], undefined, key1]);
}
}
if(data1.type !== undefined){
let data2 = data1.type;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/detail/" + i0+"/type", "type", "one of \"json_invalid\", \"missing\", \"extra_forbidden\", \"type_error\", \"enum\", \"uuid_parsing\", \"greater_than\", \"greater_than_equal\", \"less_than_equal\", \"string_too_long\", \"too_long\", \"value_error\"", data2, ""]);
}
if(!((((((((((((data2 === "json_invalid") || (data2 === "missing")) || (data2 === "extra_forbidden")) || (data2 === "type_error")) || (data2 === "enum")) || (data2 === "uuid_parsing")) || (data2 === "greater_than")) || (data2 === "greater_than_equal")) || (data2 === "less_than_equal")) || (data2 === "string_too_long")) || (data2 === "too_long")) || (data2 === "value_error"))){
vErrors.push([instancePath+"/detail/" + i0+"/type", "enum", "one of \"json_invalid\", \"missing\", \"extra_forbidden\", \"type_error\", \"enum\", \"uuid_parsing\", \"greater_than\", \"greater_than_equal\", \"less_than_equal\", \"string_too_long\", \"too_long\", \"value_error\"", data2, ", which is not in the list"]);
}
}
if(data1.loc !== undefined){
let data3 = data1.loc;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors.push([instancePath+"/detail/" + i0+"/loc", "minItems", "an array of at least 1 entries", data3, ", shorter than 1"]);
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
vErrors.push([instancePath+"/detail/" + i0+"/loc/" + i1, "type", "a string or an integer", data4, ", not a whole number"]);
}
}
}
else {
vErrors.push([instancePath+"/detail/" + i0+"/loc", "type", "an array of at least 1 entries", data3, ""]);
}
}
if(data1.msg !== undefined){
let data5 = data1.msg;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/detail/" + i0+"/msg", "type", "a string", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/detail/" + i0, "type", "an object", data1, ""]);
}
}
}
else {
vErrors.push([instancePath+"/detail", "type", "an array of at least 1 entries", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate22(data, instancePath = "", vErrors = []){

validate23(data, instancePath, vErrors);
return vErrors;
}

export const inferenceStarted: FaultsOf = (value) => tell(validate25(value), ["inference_id","status","poll_interval_seconds","created_at","estimated_price_creative_units","session_id","normalized_parameters"]);
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats2 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function validate26(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inference_id === undefined){
vErrors.push([instancePath, "required", "a string in the format uuid", undefined, undefined, "inference_id"]);
}
if(data.status === undefined){
vErrors.push([instancePath, "required", "\"in_progress\"", undefined, undefined, "status"]);
}
if(data.poll_interval_seconds === undefined){
vErrors.push([instancePath, "required", "a number above 0", undefined, undefined, "poll_interval_seconds"]);
}
if(data.created_at === undefined){
vErrors.push([instancePath, "required", "a string in the format date-time", undefined, undefined, "created_at"]);
}
if(data.estimated_price_creative_units === undefined){
vErrors.push([instancePath, "required", "a number", undefined, undefined, "estimated_price_creative_units"]);
}
if(data.session_id === undefined){
vErrors.push([instancePath, "required", "a string in the format uuid", undefined, undefined, "session_id"]);
}
if(data.normalized_parameters === undefined){
vErrors.push([instancePath, "required", "a value that fits NormalizedParameters", undefined, undefined, "normalized_parameters"]);
}
for(const key0 in data){
if(!(((((((key0 === "inference_id") || (key0 === "status")) || (key0 === "poll_interval_seconds")) || (key0 === "created_at")) || (key0 === "estimated_price_creative_units")) || (key0 === "session_id")) || (key0 === "normalized_parameters"))){
vErrors.push([instancePath, "additionalProperties", "inference_id, status, poll_interval_seconds, created_at, estimated_price_creative_units, session_id, normalized_parameters", data[key0], undefined, key0]);
}
}
if(data.inference_id !== undefined){
let data0 = data.inference_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors.push([instancePath+"/inference_id", "format", "a string in the format uuid", data0, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/inference_id", "type", "a string in the format uuid", data0, ""]);
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/status", "type", "\"in_progress\"", data1, ""]);
}
if("in_progress" !== data1){
vErrors.push([instancePath+"/status", "const", "\"in_progress\"", data1, ", another value"]);
}
}
if(data.poll_interval_seconds !== undefined){
let data2 = data.poll_interval_seconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors.push([instancePath+"/poll_interval_seconds", "exclusiveMinimum", "a number above 0", data2, ", not above 0"]);
}
}
else {
vErrors.push([instancePath+"/poll_interval_seconds", "type", "a number above 0", data2, ""]);
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
vErrors.push([instancePath+"/created_at", "format", "a string in the format date-time", data3, ", which is no date-time"]);
}
}
else {
vErrors.push([instancePath+"/created_at", "type", "a string in the format date-time", data3, ""]);
}
}
if(data.estimated_price_creative_units !== undefined){
let data4 = data.estimated_price_creative_units;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors.push([instancePath+"/estimated_price_creative_units", "type", "a number", data4, ""]);
}
}
if(data.session_id !== undefined){
let data5 = data.session_id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors.push([instancePath+"/session_id", "format", "a string in the format uuid", data5, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/session_id", "type", "a string in the format uuid", data5, ""]);
}
}
if(data.normalized_parameters !== undefined){
let data6 = data.normalized_parameters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.width === undefined){
vErrors.push([instancePath+"/normalized_parameters", "required", "an integer or null", undefined, undefined, "width"]);
}
if(data6.height === undefined){
vErrors.push([instancePath+"/normalized_parameters", "required", "an integer or null", undefined, undefined, "height"]);
}
if(data6.batch_size === undefined){
vErrors.push([instancePath+"/normalized_parameters", "required", "an integer", undefined, undefined, "batch_size"]);
}
if(data6.num_inference_steps === undefined){
vErrors.push([instancePath+"/normalized_parameters", "required", "an integer or null", undefined, undefined, "num_inference_steps"]);
}
if(data6.guidance_scale === undefined){
vErrors.push([instancePath+"/normalized_parameters", "required", "a number or null", undefined, undefined, "guidance_scale"]);
}
if(data6.duration_seconds === undefined){
vErrors.push([instancePath+"/normalized_parameters", "required", "a number or null", undefined, undefined, "duration_seconds"]);
}
if(data6.fps === undefined){
vErrors.push([instancePath+"/normalized_parameters", "required", "an integer or null", undefined, undefined, "fps"]);
}
for(const key1 in data6){
if(!(((((((key1 === "width") || (key1 === "height")) || (key1 === "batch_size")) || (key1 === "num_inference_steps")) || (key1 === "guidance_scale")) || (key1 === "duration_seconds")) || (key1 === "fps"))){
vErrors.push([instancePath+"/normalized_parameters", "additionalProperties", "width, height, batch_size, num_inference_steps, guidance_scale, duration_seconds, fps", data6[key1], undefined, key1]);
}
}
if(data6.width !== undefined){
let data7 = data6.width;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
vErrors.push([instancePath+"/normalized_parameters/width", "type", "an integer or null", data7, ", not a whole number"]);
}
}
if(data6.height !== undefined){
let data8 = data6.height;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
vErrors.push([instancePath+"/normalized_parameters/height", "type", "an integer or null", data8, ", not a whole number"]);
}
}
if(data6.batch_size !== undefined){
let data9 = data6.batch_size;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors.push([instancePath+"/normalized_parameters/batch_size", "type", "an integer", data9, ", not a whole number"]);
}
}
if(data6.num_inference_steps !== undefined){
let data10 = data6.num_inference_steps;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
vErrors.push([instancePath+"/normalized_parameters/num_inference_steps", "type", "an integer or null", data10, ", not a whole number"]);
}
}
if(data6.guidance_scale !== undefined){
let data11 = data6.guidance_scale;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
vErrors.push([instancePath+"/normalized_parameters/guidance_scale", "type", "a number or null", data11, ""]);
}
}
if(data6.duration_seconds !== undefined){
let data12 = data6.duration_seconds;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
vErrors.push([instancePath+"/normalized_parameters/duration_seconds", "type", "a number or null", data12, ""]);
}
}
if(data6.fps !== undefined){
let data13 = data6.fps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
vErrors.push([instancePath+"/normalized_parameters/fps", "type", "an integer or null", data13, ", not a whole number"]);
}
}
}
else {
vErrors.push([instancePath+"/normalized_parameters", "type", "an object", data6, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate25(data, instancePath = "", vErrors = []){

validate26(data, instancePath, vErrors);
return vErrors;
}

export const inference: FaultsOf = (value) => tell(validate28(value), ["inference_id","status","created_at","completed_at","files","actual_price_creative_units","error_message","error_code"]);
const formats12 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

function validate29(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inference_id === undefined){
vErrors.push([instancePath, "required", "a string in the format uuid", undefined, undefined, "inference_id"]);
}
if(data.status === undefined){
vErrors.push([instancePath, "required", "one of \"in_progress\", \"complete\", \"failed\", \"cancelled\", \"deleted\"", undefined, undefined, "status"]);
}
if(data.created_at === undefined){
vErrors.push([instancePath, "required", "a string in the format date-time", undefined, undefined, "created_at"]);
}
for(const key0 in data){
if(!((((((((key0 === "inference_id") || (key0 === "status")) || (key0 === "created_at")) || (key0 === "completed_at")) || (key0 === "files")) || (key0 === "actual_price_creative_units")) || (key0 === "error_message")) || (key0 === "error_code"))){
vErrors.push([instancePath, "additionalProperties", "inference_id, status, created_at, completed_at, files, actual_price_creative_units, error_message, error_code", data[key0], undefined, key0]);
}
}
if(data.inference_id !== undefined){
let data0 = data.inference_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors.push([instancePath+"/inference_id", "format", "a string in the format uuid", data0, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/inference_id", "type", "a string in the format uuid", data0, ""]);
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/status", "type", "one of \"in_progress\", \"complete\", \"failed\", \"cancelled\", \"deleted\"", data1, ""]);
}
if(!(((((data1 === "in_progress") || (data1 === "complete")) || (data1 === "failed")) || (data1 === "cancelled")) || (data1 === "deleted"))){
vErrors.push([instancePath+"/status", "enum", "one of \"in_progress\", \"complete\", \"failed\", \"cancelled\", \"deleted\"", data1, ", which is not in the list"]);
}
}
if(data.created_at !== undefined){
let data2 = data.created_at;
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
vErrors.push([instancePath+"/created_at", "format", "a string in the format date-time", data2, ", which is no date-time"]);
}
}
else {
vErrors.push([instancePath+"/created_at", "type", "a string in the format date-time", data2, ""]);
}
}
if(data.completed_at !== undefined){
let data3 = data.completed_at;
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
vErrors.push([instancePath+"/completed_at", "format", "a string in the format date-time", data3, ", which is no date-time"]);
}
}
else {
vErrors.push([instancePath+"/completed_at", "type", "a string in the format date-time", data3, ""]);
}
}
if(data.files !== undefined){
let data4 = data.files;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.url === undefined){
vErrors.push([instancePath+"/files/" + i0, "required", "a string in the format uri", undefined, undefined, "url"]);
}
if(data5.content_type === undefined){
vErrors.push([instancePath+"/files/" + i0, "required", "a string", undefined, undefined, "content_type"]);
}
for(const key1 in data5){
if(!((key1 === "url") || (key1 === "content_type"))){
vErrors.push([instancePath+"/files/" + i0, "additionalProperties", "url, content_type", data5[key1], undefined, key1]);
}
}
if(data5.url !== undefined){
let data6 = data5.url;
if(typeof data6 === "string"){
if(!(formats12.test(data6))){
vErrors.push([instancePath+"/files/" + i0+"/url", "format", "a string in the format uri", data6, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/files/" + i0+"/url", "type", "a string in the format uri", data6, ""]);
}
}
if(data5.content_type !== undefined){
let data7 = data5.content_type;
if(typeof data7 !== "string"){
vErrors.push([instancePath+"/files/" + i0+"/content_type", "type", "a string", data7, ""]);
}
}
}
else {
vErrors.push([instancePath+"/files/" + i0, "type", "an object", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/files", "type", "an array", data4, ""]);
}
}
if(data.actual_price_creative_units !== undefined){
let data8 = data.actual_price_creative_units;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors.push([instancePath+"/actual_price_creative_units", "type", "a number", data8, ""]);
}
}
if(data.error_message !== undefined){
let data9 = data.error_message;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/error_message", "type", "a string", data9, ""]);
}
}
if(data.error_code !== undefined){
let data10 = data.error_code;
if(typeof data10 !== "string"){
vErrors.push([instancePath+"/error_code", "type", "a string", data10, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate28(data, instancePath = "", vErrors = []){

validate29(data, instancePath, vErrors);
return vErrors;
}

export const workspace: FaultsOf = (value) => tell(validate31(value), ["workspace_id","slug","name","balance_creative_units","reserved_creative_units","available_creative_units","last_active_at"]);

function validate31(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
vErrors.push([instancePath, "required", "a string in the format uuid", undefined, undefined, "workspace_id"]);
}
if(data.slug === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "slug"]);
}
if(data.name === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "name"]);
}
if(data.balance_creative_units === undefined){
vErrors.push([instancePath, "required", "a number", undefined, undefined, "balance_creative_units"]);
}
if(data.reserved_creative_units === undefined){
vErrors.push([instancePath, "required", "a number", undefined, undefined, "reserved_creative_units"]);
}
if(data.available_creative_units === undefined){
vErrors.push([instancePath, "required", "a number", undefined, undefined, "available_creative_units"]);
}
if(data.last_active_at === undefined){
vErrors.push([instancePath, "required", "a string in the format date-time or null", undefined, undefined, "last_active_at"]);
}
for(const key0 in data){
if(!(((((((key0 === "workspace_id") || (key0 === "slug")) || (key0 === "name")) || (key0 === "balance_creative_units")) || (key0 === "reserved_creative_units")) || (key0 === "available_creative_units")) || (key0 === "last_active_at"))){
vErrors.push([instancePath, "additionalProperties", "workspace_id, slug, name, balance_creative_units, reserved_creative_units, available_creative_units, last_active_at", data[key0], undefined, key0]);
}
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors.push([instancePath+"/workspace_id", "format", "a string in the format uuid", data0, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/workspace_id", "type", "a string in the format uuid", data0, ""]);
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/slug", "type", "a string", data1, ""]);
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/name", "type", "a string", data2, ""]);
}
}
if(data.balance_creative_units !== undefined){
let data3 = data.balance_creative_units;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors.push([instancePath+"/balance_creative_units", "type", "a number", data3, ""]);
}
}
if(data.reserved_creative_units !== undefined){
let data4 = data.reserved_creative_units;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors.push([instancePath+"/reserved_creative_units", "type", "a number", data4, ""]);
}
}
if(data.available_creative_units !== undefined){
let data5 = data.available_creative_units;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors.push([instancePath+"/available_creative_units", "type", "a number", data5, ""]);
}
}
if(data.last_active_at !== undefined){
let data6 = data.last_active_at;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors.push([instancePath+"/last_active_at", "type", "a string in the format date-time or null", data6, ""]);
}
if(typeof data6 === "string"){
if(!(formats2.test(data6))){
vErrors.push([instancePath+"/last_active_at", "format", "a string in the format date-time or null", data6, ", which is no date-time"]);
}
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const modelList: FaultsOf = (value) => tell(validate32(value), ["models"]);

function validate33(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.models === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "models"]);
}
for(const key0 in data){
if(!(key0 === "models")){
vErrors.push([instancePath, "additionalProperties", "models", data[key0], undefined, key0]);
}
}
if(data.models !== undefined){
let data0 = data.models;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "a string in the format uuid", undefined, undefined, "id"]);
}
if(data1.name === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "a string", undefined, undefined, "name"]);
}
if(data1.modality === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "one of \"image\", \"upscale\", \"video\", \"3d\", \"speech\", \"edit\"", undefined, undefined, "modality"]);
}
if(data1.priced_fields === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "an array", undefined, undefined, "priced_fields"]);
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "modality")) || (key1 === "priced_fields"))){
vErrors.push([instancePath+"/models/" + i0, "additionalProperties", "id, name, modality, priced_fields", data1[key1], undefined, key1]);
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors.push([instancePath+"/models/" + i0+"/id", "format", "a string in the format uuid", data2, ", which is no uuid"]);
}
}
else {
vErrors.push([instancePath+"/models/" + i0+"/id", "type", "a string in the format uuid", data2, ""]);
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/name", "type", "a string", data3, ""]);
}
}
if(data1.modality !== undefined){
let data4 = data1.modality;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/modality", "type", "one of \"image\", \"upscale\", \"video\", \"3d\", \"speech\", \"edit\"", data4, ""]);
}
if(!((((((data4 === "image") || (data4 === "upscale")) || (data4 === "video")) || (data4 === "3d")) || (data4 === "speech")) || (data4 === "edit"))){
vErrors.push([instancePath+"/models/" + i0+"/modality", "enum", "one of \"image\", \"upscale\", \"video\", \"3d\", \"speech\", \"edit\"", data4, ", which is not in the list"]);
}
}
if(data1.priced_fields !== undefined){
let data5 = data1.priced_fields;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/priced_fields/" + i1, "type", "a string", data6, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models/" + i0+"/priced_fields", "type", "an array", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models/" + i0, "type", "an object", data1, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models", "type", "an array", data0, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate32(data, instancePath = "", vErrors = []){

validate33(data, instancePath, vErrors);
return vErrors;
}

