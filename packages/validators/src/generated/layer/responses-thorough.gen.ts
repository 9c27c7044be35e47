// Written by `pnpm generate` from openapi/layer/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck } from '../../compiled.ts'

export const inferenceEstimate: CompiledCheck = validate20;
const schema31 = {"$ref":"document:InferenceEstimate"};
const schema32 = {"type":"object","additionalProperties":false,"required":["estimated_price_creative_units","workspace_balance_creative_units","estimated_remaining_balance_creative_units","has_sufficient_creative_units"],"properties":{"estimated_price_creative_units":{"type":"number"},"workspace_balance_creative_units":{"type":"number"},"estimated_remaining_balance_creative_units":{"type":"number"},"has_sufficient_creative_units":{"type":"boolean"}}};

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
if(data.estimated_price_creative_units === undefined){
const err0 = {instancePath,schemaPath:"document:InferenceEstimate/required",keyword:"required",params:{missingProperty: "estimated_price_creative_units"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspace_balance_creative_units === undefined){
const err1 = {instancePath,schemaPath:"document:InferenceEstimate/required",keyword:"required",params:{missingProperty: "workspace_balance_creative_units"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.estimated_remaining_balance_creative_units === undefined){
const err2 = {instancePath,schemaPath:"document:InferenceEstimate/required",keyword:"required",params:{missingProperty: "estimated_remaining_balance_creative_units"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.has_sufficient_creative_units === undefined){
const err3 = {instancePath,schemaPath:"document:InferenceEstimate/required",keyword:"required",params:{missingProperty: "has_sufficient_creative_units"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "estimated_price_creative_units") || (key0 === "workspace_balance_creative_units")) || (key0 === "estimated_remaining_balance_creative_units")) || (key0 === "has_sufficient_creative_units"))){
const err4 = {instancePath,schemaPath:"document:InferenceEstimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.estimated_price_creative_units !== undefined){
let data0 = data.estimated_price_creative_units;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/estimated_price_creative_units",schemaPath:"document:InferenceEstimate/properties/estimated_price_creative_units/type",keyword:"type",params:{type: "number"},schema:schema32.properties.estimated_price_creative_units.type,parentSchema:schema32.properties.estimated_price_creative_units,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.workspace_balance_creative_units !== undefined){
let data1 = data.workspace_balance_creative_units;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/workspace_balance_creative_units",schemaPath:"document:InferenceEstimate/properties/workspace_balance_creative_units/type",keyword:"type",params:{type: "number"},schema:schema32.properties.workspace_balance_creative_units.type,parentSchema:schema32.properties.workspace_balance_creative_units,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.estimated_remaining_balance_creative_units !== undefined){
let data2 = data.estimated_remaining_balance_creative_units;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/estimated_remaining_balance_creative_units",schemaPath:"document:InferenceEstimate/properties/estimated_remaining_balance_creative_units/type",keyword:"type",params:{type: "number"},schema:schema32.properties.estimated_remaining_balance_creative_units.type,parentSchema:schema32.properties.estimated_remaining_balance_creative_units,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.has_sufficient_creative_units !== undefined){
let data3 = data.has_sufficient_creative_units;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/has_sufficient_creative_units",schemaPath:"document:InferenceEstimate/properties/has_sufficient_creative_units/type",keyword:"type",params:{type: "boolean"},schema:schema32.properties.has_sufficient_creative_units.type,parentSchema:schema32.properties.has_sufficient_creative_units,data:data3};
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
else {
const err9 = {instancePath,schemaPath:"document:InferenceEstimate/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const errorSentence: CompiledCheck = validate21;
const schema33 = {"$ref":"document:ErrorSentence"};
const schema34 = {"type":"object","additionalProperties":false,"required":["detail"],"properties":{"detail":{"type":"string"}}};

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
if(data.detail === undefined){
const err0 = {instancePath,schemaPath:"document:ErrorSentence/required",keyword:"required",params:{missingProperty: "detail"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "detail")){
const err1 = {instancePath,schemaPath:"document:ErrorSentence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.detail !== undefined){
let data0 = data.detail;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"document:ErrorSentence/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema34.properties.detail.type,parentSchema:schema34.properties.detail,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"document:ErrorSentence/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const errorList: CompiledCheck = validate22;
const schema35 = {"$ref":"document:ErrorList"};
const schema36 = {"type":"object","additionalProperties":false,"required":["detail"],"properties":{"detail":{"type":"array","minItems":1,"items":{"$ref":"document:ErrorDetail"}}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["type","loc","msg","input"],"properties":{"type":{"type":"string","enum":["json_invalid","missing","extra_forbidden","type_error","enum","uuid_parsing","greater_than","greater_than_equal","less_than_equal","string_too_long","too_long","value_error"]},"loc":{"type":"array","minItems":1,"items":{"type":["string","integer"]}},"msg":{"type":"string"},"input":{"description":"What was given there; null where nothing was, and where it is no field. What nests very deep is cut off."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detail === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "detail")){
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
if(data.detail !== undefined){
let data0 = data.detail;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.detail,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
const err3 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/required",keyword:"required",params:{missingProperty: "type"},schema:schema37.required,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.loc === undefined){
const err4 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/required",keyword:"required",params:{missingProperty: "loc"},schema:schema37.required,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.msg === undefined){
const err5 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/required",keyword:"required",params:{missingProperty: "msg"},schema:schema37.required,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.input === undefined){
const err6 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/required",keyword:"required",params:{missingProperty: "input"},schema:schema37.required,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "type") || (key1 === "loc")) || (key1 === "msg")) || (key1 === "input"))){
const err7 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.type !== undefined){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"document:ErrorDetail/properties/type/type",keyword:"type",params:{type: "string"},schema:schema37.properties.type.type,parentSchema:schema37.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((data2 === "json_invalid") || (data2 === "missing")) || (data2 === "extra_forbidden")) || (data2 === "type_error")) || (data2 === "enum")) || (data2 === "uuid_parsing")) || (data2 === "greater_than")) || (data2 === "greater_than_equal")) || (data2 === "less_than_equal")) || (data2 === "string_too_long")) || (data2 === "too_long")) || (data2 === "value_error"))){
const err9 = {instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"document:ErrorDetail/properties/type/enum",keyword:"enum",params:{allowedValues: schema37.properties.type.enum},schema:schema37.properties.type.enum,parentSchema:schema37.properties.type,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.loc !== undefined){
let data3 = data1.loc;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/detail/" + i0+"/loc",schemaPath:"document:ErrorDetail/properties/loc/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.loc,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
const err11 = {instancePath:instancePath+"/detail/" + i0+"/loc/" + i1,schemaPath:"document:ErrorDetail/properties/loc/items/type",keyword:"type",params:{type: schema37.properties.loc.items.type},schema:schema37.properties.loc.items.type,parentSchema:schema37.properties.loc.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/detail/" + i0+"/loc",schemaPath:"document:ErrorDetail/properties/loc/type",keyword:"type",params:{type: "array"},schema:schema37.properties.loc.type,parentSchema:schema37.properties.loc,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.msg !== undefined){
let data5 = data1.msg;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/detail/" + i0+"/msg",schemaPath:"document:ErrorDetail/properties/msg/type",keyword:"type",params:{type: "string"},schema:schema37.properties.msg.type,parentSchema:schema37.properties.msg,data:data5};
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
else {
const err14 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"document:ErrorDetail/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data1};
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
else {
const err15 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "array"},schema:schema36.properties.detail.type,parentSchema:schema36.properties.detail,data:data0};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const inferenceStarted: CompiledCheck = validate25;
const schema38 = {"$ref":"document:InferenceStarted"};
const schema39 = {"type":"object","additionalProperties":false,"required":["inference_id","status","poll_interval_seconds","created_at","estimated_price_creative_units","session_id","normalized_parameters"],"properties":{"inference_id":{"type":"string","format":"uuid"},"status":{"type":"string","const":"in_progress"},"poll_interval_seconds":{"type":"number","exclusiveMinimum":0},"created_at":{"type":"string","format":"date-time"},"estimated_price_creative_units":{"type":"number"},"session_id":{"type":"string","format":"uuid"},"normalized_parameters":{"$ref":"document:NormalizedParameters"}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["width","height","batch_size","num_inference_steps","guidance_scale","duration_seconds","fps"],"properties":{"width":{"type":["integer","null"]},"height":{"type":["integer","null"]},"batch_size":{"type":"integer"},"num_inference_steps":{"type":["integer","null"]},"guidance_scale":{"type":["number","null"]},"duration_seconds":{"type":["number","null"]},"fps":{"type":["integer","null"]}}};
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats2 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

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
if(data.inference_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inference_id"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.poll_interval_seconds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "poll_interval_seconds"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.estimated_price_creative_units === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estimated_price_creative_units"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.session_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_id"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.normalized_parameters === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "normalized_parameters"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "inference_id") || (key0 === "status")) || (key0 === "poll_interval_seconds")) || (key0 === "created_at")) || (key0 === "estimated_price_creative_units")) || (key0 === "session_id")) || (key0 === "normalized_parameters"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.inference_id !== undefined){
let data0 = data.inference_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err8 = {instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema39.properties.inference_id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/type",keyword:"type",params:{type: "string"},schema:schema39.properties.inference_id.type,parentSchema:schema39.properties.inference_id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema39.properties.status.type,parentSchema:schema39.properties.status,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("in_progress" !== data1){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "in_progress"},schema:"in_progress",parentSchema:schema39.properties.status,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.poll_interval_seconds !== undefined){
let data2 = data.poll_interval_seconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/poll_interval_seconds",schemaPath:"#/properties/poll_interval_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema39.properties.poll_interval_seconds,data:data2};
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
const err13 = {instancePath:instancePath+"/poll_interval_seconds",schemaPath:"#/properties/poll_interval_seconds/type",keyword:"type",params:{type: "number"},schema:schema39.properties.poll_interval_seconds.type,parentSchema:schema39.properties.poll_interval_seconds,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema39.properties.created_at,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema39.properties.created_at.type,parentSchema:schema39.properties.created_at,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.estimated_price_creative_units !== undefined){
let data4 = data.estimated_price_creative_units;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/estimated_price_creative_units",schemaPath:"#/properties/estimated_price_creative_units/type",keyword:"type",params:{type: "number"},schema:schema39.properties.estimated_price_creative_units.type,parentSchema:schema39.properties.estimated_price_creative_units,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.session_id !== undefined){
let data5 = data.session_id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err17 = {instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema39.properties.session_id,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"},schema:schema39.properties.session_id.type,parentSchema:schema39.properties.session_id,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.normalized_parameters !== undefined){
let data6 = data.normalized_parameters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.width === undefined){
const err19 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: "width"},schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.height === undefined){
const err20 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: "height"},schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.batch_size === undefined){
const err21 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: "batch_size"},schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.num_inference_steps === undefined){
const err22 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: "num_inference_steps"},schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.guidance_scale === undefined){
const err23 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: "guidance_scale"},schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.duration_seconds === undefined){
const err24 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: "duration_seconds"},schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.fps === undefined){
const err25 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/required",keyword:"required",params:{missingProperty: "fps"},schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data6){
if(!(((((((key1 === "width") || (key1 === "height")) || (key1 === "batch_size")) || (key1 === "num_inference_steps")) || (key1 === "guidance_scale")) || (key1 === "duration_seconds")) || (key1 === "fps"))){
const err26 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.width !== undefined){
let data7 = data6.width;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err27 = {instancePath:instancePath+"/normalized_parameters/width",schemaPath:"document:NormalizedParameters/properties/width/type",keyword:"type",params:{type: schema40.properties.width.type},schema:schema40.properties.width.type,parentSchema:schema40.properties.width,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.height !== undefined){
let data8 = data6.height;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err28 = {instancePath:instancePath+"/normalized_parameters/height",schemaPath:"document:NormalizedParameters/properties/height/type",keyword:"type",params:{type: schema40.properties.height.type},schema:schema40.properties.height.type,parentSchema:schema40.properties.height,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.batch_size !== undefined){
let data9 = data6.batch_size;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/normalized_parameters/batch_size",schemaPath:"document:NormalizedParameters/properties/batch_size/type",keyword:"type",params:{type: "integer"},schema:schema40.properties.batch_size.type,parentSchema:schema40.properties.batch_size,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.num_inference_steps !== undefined){
let data10 = data6.num_inference_steps;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err30 = {instancePath:instancePath+"/normalized_parameters/num_inference_steps",schemaPath:"document:NormalizedParameters/properties/num_inference_steps/type",keyword:"type",params:{type: schema40.properties.num_inference_steps.type},schema:schema40.properties.num_inference_steps.type,parentSchema:schema40.properties.num_inference_steps,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.guidance_scale !== undefined){
let data11 = data6.guidance_scale;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err31 = {instancePath:instancePath+"/normalized_parameters/guidance_scale",schemaPath:"document:NormalizedParameters/properties/guidance_scale/type",keyword:"type",params:{type: schema40.properties.guidance_scale.type},schema:schema40.properties.guidance_scale.type,parentSchema:schema40.properties.guidance_scale,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.duration_seconds !== undefined){
let data12 = data6.duration_seconds;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err32 = {instancePath:instancePath+"/normalized_parameters/duration_seconds",schemaPath:"document:NormalizedParameters/properties/duration_seconds/type",keyword:"type",params:{type: schema40.properties.duration_seconds.type},schema:schema40.properties.duration_seconds.type,parentSchema:schema40.properties.duration_seconds,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.fps !== undefined){
let data13 = data6.fps;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err33 = {instancePath:instancePath+"/normalized_parameters/fps",schemaPath:"document:NormalizedParameters/properties/fps/type",keyword:"type",params:{type: schema40.properties.fps.type},schema:schema40.properties.fps.type,parentSchema:schema40.properties.fps,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/normalized_parameters",schemaPath:"document:NormalizedParameters/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const inference: CompiledCheck = validate28;
const schema41 = {"$ref":"document:Inference"};
const schema42 = {"type":"object","additionalProperties":false,"required":["inference_id","status","created_at"],"properties":{"inference_id":{"type":"string","format":"uuid"},"status":{"type":"string","enum":["in_progress","complete","failed","cancelled","deleted"]},"created_at":{"type":"string","format":"date-time"},"completed_at":{"type":"string","format":"date-time"},"files":{"type":"array","items":{"$ref":"document:InferenceFile"}},"actual_price_creative_units":{"type":"number"},"error_message":{"type":"string"},"error_code":{"type":"string"}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["url","content_type"],"properties":{"url":{"type":"string","format":"uri"},"content_type":{"type":"string"}}};
const formats12 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inference_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inference_id"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "inference_id") || (key0 === "status")) || (key0 === "created_at")) || (key0 === "completed_at")) || (key0 === "files")) || (key0 === "actual_price_creative_units")) || (key0 === "error_message")) || (key0 === "error_code"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inference_id !== undefined){
let data0 = data.inference_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err4 = {instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema42.properties.inference_id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/inference_id",schemaPath:"#/properties/inference_id/type",keyword:"type",params:{type: "string"},schema:schema42.properties.inference_id.type,parentSchema:schema42.properties.inference_id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema42.properties.status.type,parentSchema:schema42.properties.status,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data1 === "in_progress") || (data1 === "complete")) || (data1 === "failed")) || (data1 === "cancelled")) || (data1 === "deleted"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema42.properties.status.enum},schema:schema42.properties.status.enum,parentSchema:schema42.properties.status,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.created_at !== undefined){
let data2 = data.created_at;
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
const err8 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema42.properties.created_at,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},schema:schema42.properties.created_at.type,parentSchema:schema42.properties.created_at,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.completed_at !== undefined){
let data3 = data.completed_at;
if(typeof data3 === "string"){
if(!(formats2.test(data3))){
const err10 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema42.properties.completed_at,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"},schema:schema42.properties.completed_at.type,parentSchema:schema42.properties.completed_at,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
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
const err12 = {instancePath:instancePath+"/files/" + i0,schemaPath:"document:InferenceFile/required",keyword:"required",params:{missingProperty: "url"},schema:schema43.required,parentSchema:schema43,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.content_type === undefined){
const err13 = {instancePath:instancePath+"/files/" + i0,schemaPath:"document:InferenceFile/required",keyword:"required",params:{missingProperty: "content_type"},schema:schema43.required,parentSchema:schema43,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "url") || (key1 === "content_type"))){
const err14 = {instancePath:instancePath+"/files/" + i0,schemaPath:"document:InferenceFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema43,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.url !== undefined){
let data6 = data5.url;
if(typeof data6 === "string"){
if(!(formats12.test(data6))){
const err15 = {instancePath:instancePath+"/files/" + i0+"/url",schemaPath:"document:InferenceFile/properties/url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema43.properties.url,data:data6};
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
const err16 = {instancePath:instancePath+"/files/" + i0+"/url",schemaPath:"document:InferenceFile/properties/url/type",keyword:"type",params:{type: "string"},schema:schema43.properties.url.type,parentSchema:schema43.properties.url,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.content_type !== undefined){
let data7 = data5.content_type;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/files/" + i0+"/content_type",schemaPath:"document:InferenceFile/properties/content_type/type",keyword:"type",params:{type: "string"},schema:schema43.properties.content_type.type,parentSchema:schema43.properties.content_type,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/files/" + i0,schemaPath:"document:InferenceFile/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data:data5};
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
else {
const err19 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema42.properties.files.type,parentSchema:schema42.properties.files,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.actual_price_creative_units !== undefined){
let data8 = data.actual_price_creative_units;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/actual_price_creative_units",schemaPath:"#/properties/actual_price_creative_units/type",keyword:"type",params:{type: "number"},schema:schema42.properties.actual_price_creative_units.type,parentSchema:schema42.properties.actual_price_creative_units,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.error_message !== undefined){
let data9 = data.error_message;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: "string"},schema:schema42.properties.error_message.type,parentSchema:schema42.properties.error_message,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.error_code !== undefined){
let data10 = data.error_code;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},schema:schema42.properties.error_code.type,parentSchema:schema42.properties.error_code,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const workspace: CompiledCheck = validate31;
const schema44 = {"$ref":"document:Workspace"};
const schema45 = {"type":"object","additionalProperties":false,"required":["workspace_id","slug","name","balance_creative_units","reserved_creative_units","available_creative_units","last_active_at"],"properties":{"workspace_id":{"type":"string","format":"uuid"},"slug":{"type":"string"},"name":{"type":"string"},"balance_creative_units":{"type":"number"},"reserved_creative_units":{"type":"number"},"available_creative_units":{"type":"number"},"last_active_at":{"type":["string","null"],"format":"date-time"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: "workspace_id"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.slug === undefined){
const err1 = {instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: "slug"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: "name"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.balance_creative_units === undefined){
const err3 = {instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: "balance_creative_units"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.reserved_creative_units === undefined){
const err4 = {instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: "reserved_creative_units"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.available_creative_units === undefined){
const err5 = {instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: "available_creative_units"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.last_active_at === undefined){
const err6 = {instancePath,schemaPath:"document:Workspace/required",keyword:"required",params:{missingProperty: "last_active_at"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "workspace_id") || (key0 === "slug")) || (key0 === "name")) || (key0 === "balance_creative_units")) || (key0 === "reserved_creative_units")) || (key0 === "available_creative_units")) || (key0 === "last_active_at"))){
const err7 = {instancePath,schemaPath:"document:Workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.workspace_id !== undefined){
let data0 = data.workspace_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err8 = {instancePath:instancePath+"/workspace_id",schemaPath:"document:Workspace/properties/workspace_id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema45.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/workspace_id",schemaPath:"document:Workspace/properties/workspace_id/type",keyword:"type",params:{type: "string"},schema:schema45.properties.workspace_id.type,parentSchema:schema45.properties.workspace_id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/slug",schemaPath:"document:Workspace/properties/slug/type",keyword:"type",params:{type: "string"},schema:schema45.properties.slug.type,parentSchema:schema45.properties.slug,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"document:Workspace/properties/name/type",keyword:"type",params:{type: "string"},schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.balance_creative_units !== undefined){
let data3 = data.balance_creative_units;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/balance_creative_units",schemaPath:"document:Workspace/properties/balance_creative_units/type",keyword:"type",params:{type: "number"},schema:schema45.properties.balance_creative_units.type,parentSchema:schema45.properties.balance_creative_units,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reserved_creative_units !== undefined){
let data4 = data.reserved_creative_units;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/reserved_creative_units",schemaPath:"document:Workspace/properties/reserved_creative_units/type",keyword:"type",params:{type: "number"},schema:schema45.properties.reserved_creative_units.type,parentSchema:schema45.properties.reserved_creative_units,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.available_creative_units !== undefined){
let data5 = data.available_creative_units;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/available_creative_units",schemaPath:"document:Workspace/properties/available_creative_units/type",keyword:"type",params:{type: "number"},schema:schema45.properties.available_creative_units.type,parentSchema:schema45.properties.available_creative_units,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.last_active_at !== undefined){
let data6 = data.last_active_at;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/last_active_at",schemaPath:"document:Workspace/properties/last_active_at/type",keyword:"type",params:{type: schema45.properties.last_active_at.type},schema:schema45.properties.last_active_at.type,parentSchema:schema45.properties.last_active_at,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats2.test(data6))){
const err16 = {instancePath:instancePath+"/last_active_at",schemaPath:"document:Workspace/properties/last_active_at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema45.properties.last_active_at,data:data6};
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
else {
const err17 = {instancePath,schemaPath:"document:Workspace/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const modelList: CompiledCheck = validate32;
const schema46 = {"$ref":"document:ModelList"};
const schema47 = {"type":"object","additionalProperties":false,"required":["models"],"properties":{"models":{"type":"array","items":{"$ref":"document:Model"}}}};
const schema48 = {"type":"object","additionalProperties":false,"required":["id","name","modality","priced_fields"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"modality":{"type":"string","enum":["image","upscale","video","3d","speech","edit"]},"priced_fields":{"type":"array","items":{"type":"string"}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.models === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "models")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
const err2 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "id"},schema:schema48.required,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "name"},schema:schema48.required,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.modality === undefined){
const err4 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "modality"},schema:schema48.required,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.priced_fields === undefined){
const err5 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "priced_fields"},schema:schema48.required,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "modality")) || (key1 === "priced_fields"))){
const err6 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema48,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err7 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:Model/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema48.properties.id,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"document:Model/properties/id/type",keyword:"type",params:{type: "string"},schema:schema48.properties.id.type,parentSchema:schema48.properties.id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/models/" + i0+"/name",schemaPath:"document:Model/properties/name/type",keyword:"type",params:{type: "string"},schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.modality !== undefined){
let data4 = data1.modality;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/models/" + i0+"/modality",schemaPath:"document:Model/properties/modality/type",keyword:"type",params:{type: "string"},schema:schema48.properties.modality.type,parentSchema:schema48.properties.modality,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data4 === "image") || (data4 === "upscale")) || (data4 === "video")) || (data4 === "3d")) || (data4 === "speech")) || (data4 === "edit"))){
const err11 = {instancePath:instancePath+"/models/" + i0+"/modality",schemaPath:"document:Model/properties/modality/enum",keyword:"enum",params:{allowedValues: schema48.properties.modality.enum},schema:schema48.properties.modality.enum,parentSchema:schema48.properties.modality,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.priced_fields !== undefined){
let data5 = data1.priced_fields;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/models/" + i0+"/priced_fields/" + i1,schemaPath:"document:Model/properties/priced_fields/items/type",keyword:"type",params:{type: "string"},schema:schema48.properties.priced_fields.items.type,parentSchema:schema48.properties.priced_fields.items,data:data6};
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
else {
const err13 = {instancePath:instancePath+"/models/" + i0+"/priced_fields",schemaPath:"document:Model/properties/priced_fields/type",keyword:"type",params:{type: "array"},schema:schema48.properties.priced_fields.type,parentSchema:schema48.properties.priced_fields,data:data5};
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
else {
const err14 = {instancePath:instancePath+"/models/" + i0,schemaPath:"document:Model/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data:data1};
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
else {
const err15 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},schema:schema47.properties.models.type,parentSchema:schema47.properties.models,data:data0};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

