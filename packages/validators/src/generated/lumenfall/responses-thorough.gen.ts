// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck } from '../../compiled.ts'

export const imageReply: CompiledCheck = validate20;
const schema31 = {"$ref":"document:ImageReply"};
const schema32 = {"description":"The images; with `dryRun=true` what they would cost.","oneOf":[{"$ref":"document:CostEstimate"},{"$ref":"document:ImageList"}]};
const schema33 = {"type":"object","additionalProperties":false,"required":["estimated","model","provider","total_cost_micros","currency","components"],"properties":{"estimated":{"type":"boolean","const":true},"model":{"type":"string"},"provider":{"type":"string"},"total_cost_micros":{"type":"integer","minimum":0},"currency":{"type":"string","const":"USD"},"components":{"type":"array","items":{"$ref":"document:CostComponent"}}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["type","metric","quantity","billable_quantity","unit_price","total_cost"],"properties":{"type":{"type":"string"},"metric":{"type":"string"},"quantity":{"type":"integer","minimum":0},"billable_quantity":{"type":"integer","minimum":0},"unit_price":{"type":"number","minimum":0},"total_cost":{"type":"integer","minimum":0}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.estimated === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estimated"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.provider === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total_cost_micros === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_cost_micros"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.currency === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.components === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "components"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "estimated") || (key0 === "model")) || (key0 === "provider")) || (key0 === "total_cost_micros")) || (key0 === "currency")) || (key0 === "components"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.estimated !== undefined){
let data0 = data.estimated;
if(typeof data0 !== "boolean"){
const err7 = {instancePath:instancePath+"/estimated",schemaPath:"#/properties/estimated/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.estimated.type,parentSchema:schema33.properties.estimated,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(true !== data0){
const err8 = {instancePath:instancePath+"/estimated",schemaPath:"#/properties/estimated/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema33.properties.estimated,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema33.properties.model.type,parentSchema:schema33.properties.model,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema33.properties.provider.type,parentSchema:schema33.properties.provider,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.total_cost_micros !== undefined){
let data3 = data.total_cost_micros;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/total_cost_micros",schemaPath:"#/properties/total_cost_micros/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.total_cost_micros.type,parentSchema:schema33.properties.total_cost_micros,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/total_cost_micros",schemaPath:"#/properties/total_cost_micros/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.total_cost_micros,data:data3};
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
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema33.properties.currency.type,parentSchema:schema33.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("USD" !== data4){
const err14 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/const",keyword:"const",params:{allowedValue: "USD"},schema:"USD",parentSchema:schema33.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.components !== undefined){
let data5 = data.components;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err15 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/required",keyword:"required",params:{missingProperty: "type"},schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.metric === undefined){
const err16 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/required",keyword:"required",params:{missingProperty: "metric"},schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.quantity === undefined){
const err17 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/required",keyword:"required",params:{missingProperty: "quantity"},schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.billable_quantity === undefined){
const err18 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/required",keyword:"required",params:{missingProperty: "billable_quantity"},schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.unit_price === undefined){
const err19 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/required",keyword:"required",params:{missingProperty: "unit_price"},schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.total_cost === undefined){
const err20 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/required",keyword:"required",params:{missingProperty: "total_cost"},schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "type") || (key1 === "metric")) || (key1 === "quantity")) || (key1 === "billable_quantity")) || (key1 === "unit_price")) || (key1 === "total_cost"))){
const err21 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.type !== undefined){
let data7 = data6.type;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/components/" + i0+"/type",schemaPath:"document:CostComponent/properties/type/type",keyword:"type",params:{type: "string"},schema:schema34.properties.type.type,parentSchema:schema34.properties.type,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.metric !== undefined){
let data8 = data6.metric;
if(typeof data8 !== "string"){
const err23 = {instancePath:instancePath+"/components/" + i0+"/metric",schemaPath:"document:CostComponent/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema34.properties.metric.type,parentSchema:schema34.properties.metric,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.quantity !== undefined){
let data9 = data6.quantity;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/components/" + i0+"/quantity",schemaPath:"document:CostComponent/properties/quantity/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.quantity.type,parentSchema:schema34.properties.quantity,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/components/" + i0+"/quantity",schemaPath:"document:CostComponent/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.quantity,data:data9};
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
if(data6.billable_quantity !== undefined){
let data10 = data6.billable_quantity;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/components/" + i0+"/billable_quantity",schemaPath:"document:CostComponent/properties/billable_quantity/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.billable_quantity.type,parentSchema:schema34.properties.billable_quantity,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/components/" + i0+"/billable_quantity",schemaPath:"document:CostComponent/properties/billable_quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.billable_quantity,data:data10};
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
if(data6.unit_price !== undefined){
let data11 = data6.unit_price;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/components/" + i0+"/unit_price",schemaPath:"document:CostComponent/properties/unit_price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.unit_price,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/components/" + i0+"/unit_price",schemaPath:"document:CostComponent/properties/unit_price/type",keyword:"type",params:{type: "number"},schema:schema34.properties.unit_price.type,parentSchema:schema34.properties.unit_price,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.total_cost !== undefined){
let data12 = data6.total_cost;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/components/" + i0+"/total_cost",schemaPath:"document:CostComponent/properties/total_cost/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.total_cost.type,parentSchema:schema34.properties.total_cost,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/components/" + i0+"/total_cost",schemaPath:"document:CostComponent/properties/total_cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.total_cost,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/components/" + i0,schemaPath:"document:CostComponent/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"},schema:schema33.properties.components.type,parentSchema:schema33.properties.components,data:data5};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","additionalProperties":false,"required":["created","data","metadata"],"properties":{"created":{"type":"integer","minimum":0},"data":{"type":"array","minItems":1,"items":{"$ref":"document:Image"}},"metadata":{"$ref":"document:Metadata"}}};
const schema36 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"url":{"type":"string","format":"uri"},"b64_json":{"type":"string"},"revised_prompt":{"type":"string"}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["model","executed_model","provider","provider_name","upstream_id","cost","cost_currency"],"properties":{"model":{"type":"string"},"executed_model":{"type":"string"},"provider":{"type":"string"},"provider_name":{"type":"string"},"upstream_id":{"type":"string"},"cost":{"type":"number","minimum":0},"cost_currency":{"type":"string","const":"USD"}}};
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "created") || (key0 === "data")) || (key0 === "metadata"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.created !== undefined){
let data0 = data.created;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.created.type,parentSchema:schema35.properties.created,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.created,data:data0};
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
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.data,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Image/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "url") || (key1 === "b64_json")) || (key1 === "revised_prompt"))){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err9 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"document:Image/properties/url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema36.properties.url,data:data3};
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
const err10 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"document:Image/properties/url/type",keyword:"type",params:{type: "string"},schema:schema36.properties.url.type,parentSchema:schema36.properties.url,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.b64_json !== undefined){
let data4 = data2.b64_json;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/b64_json",schemaPath:"document:Image/properties/b64_json/type",keyword:"type",params:{type: "string"},schema:schema36.properties.b64_json.type,parentSchema:schema36.properties.b64_json,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.revised_prompt !== undefined){
let data5 = data2.revised_prompt;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/revised_prompt",schemaPath:"document:Image/properties/revised_prompt/type",keyword:"type",params:{type: "string"},schema:schema36.properties.revised_prompt.type,parentSchema:schema36.properties.revised_prompt,data:data5};
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
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Image/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data:data2};
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
const err14 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema35.properties.data.type,parentSchema:schema35.properties.data,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.metadata !== undefined){
let data6 = data.metadata;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.model === undefined){
const err15 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "model"},schema:schema37.required,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.executed_model === undefined){
const err16 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "executed_model"},schema:schema37.required,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.provider === undefined){
const err17 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider"},schema:schema37.required,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.provider_name === undefined){
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider_name"},schema:schema37.required,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.upstream_id === undefined){
const err19 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "upstream_id"},schema:schema37.required,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.cost === undefined){
const err20 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost"},schema:schema37.required,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.cost_currency === undefined){
const err21 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost_currency"},schema:schema37.required,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data6){
if(!(((((((key2 === "model") || (key2 === "executed_model")) || (key2 === "provider")) || (key2 === "provider_name")) || (key2 === "upstream_id")) || (key2 === "cost")) || (key2 === "cost_currency"))){
const err22 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.model !== undefined){
let data7 = data6.model;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/metadata/model",schemaPath:"document:Metadata/properties/model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.model.type,parentSchema:schema37.properties.model,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.executed_model !== undefined){
let data8 = data6.executed_model;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/metadata/executed_model",schemaPath:"document:Metadata/properties/executed_model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.executed_model.type,parentSchema:schema37.properties.executed_model,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.provider !== undefined){
let data9 = data6.provider;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/metadata/provider",schemaPath:"document:Metadata/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider.type,parentSchema:schema37.properties.provider,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.provider_name !== undefined){
let data10 = data6.provider_name;
if(typeof data10 !== "string"){
const err26 = {instancePath:instancePath+"/metadata/provider_name",schemaPath:"document:Metadata/properties/provider_name/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider_name.type,parentSchema:schema37.properties.provider_name,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.upstream_id !== undefined){
let data11 = data6.upstream_id;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/metadata/upstream_id",schemaPath:"document:Metadata/properties/upstream_id/type",keyword:"type",params:{type: "string"},schema:schema37.properties.upstream_id.type,parentSchema:schema37.properties.upstream_id,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.cost !== undefined){
let data12 = data6.cost;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.cost,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/type",keyword:"type",params:{type: "number"},schema:schema37.properties.cost.type,parentSchema:schema37.properties.cost,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.cost_currency !== undefined){
let data13 = data6.cost_currency;
if(typeof data13 !== "string"){
const err30 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/type",keyword:"type",params:{type: "string"},schema:schema37.properties.cost_currency.type,parentSchema:schema37.properties.cost_currency,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("USD" !== data13){
const err31 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/const",keyword:"const",params:{allowedValue: "USD"},schema:"USD",parentSchema:schema37.properties.cost_currency,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema32.oneOf,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
else {
var props0 = validate21.evaluated.props;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const invalidRequestError: CompiledCheck = validate27;
const schema38 = {"$ref":"document:InvalidRequestError"};
const schema39 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"INVALID_REQUEST"},"param":{"type":"string"}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:InvalidRequestError/required",keyword:"required",params:{missingProperty: "error"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:InvalidRequestError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema39.properties.error.required,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:InvalidRequestError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.message.type,parentSchema:schema39.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:InvalidRequestError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.type.type,parentSchema:schema39.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("invalid_request_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:InvalidRequestError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request_error"},schema:"invalid_request_error",parentSchema:schema39.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:InvalidRequestError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.code.type,parentSchema:schema39.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("INVALID_REQUEST" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:InvalidRequestError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "INVALID_REQUEST"},schema:"INVALID_REQUEST",parentSchema:schema39.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:InvalidRequestError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema39.properties.error.properties.param.type,parentSchema:schema39.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:InvalidRequestError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema39.properties.error.type,parentSchema:schema39.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:InvalidRequestError/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const authenticationError: CompiledCheck = validate28;
const schema40 = {"$ref":"document:AuthenticationError"};
const schema41 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"authentication_error"},"code":{"type":"string","const":"AUTHENTICATION_FAILED"},"param":{"type":"string"}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:AuthenticationError/required",keyword:"required",params:{missingProperty: "error"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:AuthenticationError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema41.properties.error.required,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema41.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:AuthenticationError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.message.type,parentSchema:schema41.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:AuthenticationError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.type.type,parentSchema:schema41.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("authentication_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:AuthenticationError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "authentication_error"},schema:"authentication_error",parentSchema:schema41.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:AuthenticationError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.code.type,parentSchema:schema41.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("AUTHENTICATION_FAILED" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:AuthenticationError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "AUTHENTICATION_FAILED"},schema:"AUTHENTICATION_FAILED",parentSchema:schema41.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:AuthenticationError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema41.properties.error.properties.param.type,parentSchema:schema41.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:AuthenticationError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema41.properties.error.type,parentSchema:schema41.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:AuthenticationError/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const insufficientBalanceError: CompiledCheck = validate29;
const schema42 = {"$ref":"document:InsufficientBalanceError"};
const schema43 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","enum":["insufficient_quota","billing_error"]},"code":{"type":"string","const":"INSUFFICIENT_BALANCE"},"param":{"type":"string"}}}}};

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
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:InsufficientBalanceError/required",keyword:"required",params:{missingProperty: "error"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:InsufficientBalanceError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:InsufficientBalanceError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:InsufficientBalanceError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:InsufficientBalanceError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema43.properties.error.required,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:InsufficientBalanceError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema43.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:InsufficientBalanceError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.message.type,parentSchema:schema43.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:InsufficientBalanceError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.type.type,parentSchema:schema43.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "insufficient_quota") || (data2 === "billing_error"))){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:InsufficientBalanceError/properties/error/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.error.properties.type.enum},schema:schema43.properties.error.properties.type.enum,parentSchema:schema43.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:InsufficientBalanceError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.code.type,parentSchema:schema43.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("INSUFFICIENT_BALANCE" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:InsufficientBalanceError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "INSUFFICIENT_BALANCE"},schema:"INSUFFICIENT_BALANCE",parentSchema:schema43.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:InsufficientBalanceError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema43.properties.error.properties.param.type,parentSchema:schema43.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:InsufficientBalanceError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema43.properties.error.type,parentSchema:schema43.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:InsufficientBalanceError/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const notFoundError: CompiledCheck = validate30;
const schema44 = {"$ref":"document:NotFoundError"};
const schema45 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","enum":["MODEL_NOT_FOUND","NOT_FOUND"]},"param":{"type":"string"}}}}};

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
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:NotFoundError/required",keyword:"required",params:{missingProperty: "error"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:NotFoundError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema45.properties.error.required,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema45.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:NotFoundError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.message.type,parentSchema:schema45.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:NotFoundError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.type.type,parentSchema:schema45.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("invalid_request_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:NotFoundError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request_error"},schema:"invalid_request_error",parentSchema:schema45.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:NotFoundError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.code.type,parentSchema:schema45.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "MODEL_NOT_FOUND") || (data3 === "NOT_FOUND"))){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:NotFoundError/properties/error/properties/code/enum",keyword:"enum",params:{allowedValues: schema45.properties.error.properties.code.enum},schema:schema45.properties.error.properties.code.enum,parentSchema:schema45.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:NotFoundError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema45.properties.error.properties.param.type,parentSchema:schema45.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:NotFoundError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema45.properties.error.type,parentSchema:schema45.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:NotFoundError/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const methodNotAllowedError: CompiledCheck = validate31;
const schema46 = {"$ref":"document:MethodNotAllowedError"};
const schema47 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"METHOD_NOT_ALLOWED"},"param":{"type":"string"}}}}};

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
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:MethodNotAllowedError/required",keyword:"required",params:{missingProperty: "error"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:MethodNotAllowedError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema47.properties.error.required,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema47.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:MethodNotAllowedError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.message.type,parentSchema:schema47.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:MethodNotAllowedError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.type.type,parentSchema:schema47.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("invalid_request_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:MethodNotAllowedError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request_error"},schema:"invalid_request_error",parentSchema:schema47.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:MethodNotAllowedError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.code.type,parentSchema:schema47.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("METHOD_NOT_ALLOWED" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:MethodNotAllowedError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "METHOD_NOT_ALLOWED"},schema:"METHOD_NOT_ALLOWED",parentSchema:schema47.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:MethodNotAllowedError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema47.properties.error.properties.param.type,parentSchema:schema47.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:MethodNotAllowedError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema47.properties.error.type,parentSchema:schema47.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:MethodNotAllowedError/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const payloadTooLargeError: CompiledCheck = validate32;
const schema48 = {"$ref":"document:PayloadTooLargeError"};
const schema49 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"PAYLOAD_TOO_LARGE"},"param":{"type":"string"}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:PayloadTooLargeError/required",keyword:"required",params:{missingProperty: "error"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:PayloadTooLargeError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema49.properties.error.required,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema49.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:PayloadTooLargeError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.message.type,parentSchema:schema49.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:PayloadTooLargeError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.type.type,parentSchema:schema49.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("invalid_request_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:PayloadTooLargeError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request_error"},schema:"invalid_request_error",parentSchema:schema49.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:PayloadTooLargeError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.code.type,parentSchema:schema49.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("PAYLOAD_TOO_LARGE" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:PayloadTooLargeError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "PAYLOAD_TOO_LARGE"},schema:"PAYLOAD_TOO_LARGE",parentSchema:schema49.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:PayloadTooLargeError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema49.properties.error.properties.param.type,parentSchema:schema49.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:PayloadTooLargeError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema49.properties.error.type,parentSchema:schema49.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:PayloadTooLargeError/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const unsupportedMediaTypeError: CompiledCheck = validate33;
const schema50 = {"$ref":"document:UnsupportedMediaTypeError"};
const schema51 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"invalid_request_error"},"code":{"type":"string","const":"UNSUPPORTED_MEDIA_TYPE"},"param":{"type":"string"}}}}};

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
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/required",keyword:"required",params:{missingProperty: "error"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema51.properties.error.required,parentSchema:schema51.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema51.properties.error.required,parentSchema:schema51.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema51.properties.error.required,parentSchema:schema51.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema51.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema51.properties.error.properties.message.type,parentSchema:schema51.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema51.properties.error.properties.type.type,parentSchema:schema51.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("invalid_request_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "invalid_request_error"},schema:"invalid_request_error",parentSchema:schema51.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema51.properties.error.properties.code.type,parentSchema:schema51.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("UNSUPPORTED_MEDIA_TYPE" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "UNSUPPORTED_MEDIA_TYPE"},schema:"UNSUPPORTED_MEDIA_TYPE",parentSchema:schema51.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:UnsupportedMediaTypeError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema51.properties.error.properties.param.type,parentSchema:schema51.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:UnsupportedMediaTypeError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema51.properties.error.type,parentSchema:schema51.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:UnsupportedMediaTypeError/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rateLimitError: CompiledCheck = validate34;
const schema52 = {"$ref":"document:RateLimitError"};
const schema53 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"rate_limit_error"},"code":{"type":"string","const":"RATE_LIMITED"},"param":{"type":"string"}}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:RateLimitError/required",keyword:"required",params:{missingProperty: "error"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:RateLimitError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema53.properties.error.required,parentSchema:schema53.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema53.properties.error.required,parentSchema:schema53.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema53.properties.error.required,parentSchema:schema53.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema53.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:RateLimitError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema53.properties.error.properties.message.type,parentSchema:schema53.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:RateLimitError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema53.properties.error.properties.type.type,parentSchema:schema53.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("rate_limit_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:RateLimitError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "rate_limit_error"},schema:"rate_limit_error",parentSchema:schema53.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:RateLimitError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema53.properties.error.properties.code.type,parentSchema:schema53.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("RATE_LIMITED" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:RateLimitError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "RATE_LIMITED"},schema:"RATE_LIMITED",parentSchema:schema53.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:RateLimitError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema53.properties.error.properties.param.type,parentSchema:schema53.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:RateLimitError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema53.properties.error.type,parentSchema:schema53.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:RateLimitError/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const serverError: CompiledCheck = validate35;
const schema54 = {"$ref":"document:ServerError"};
const schema55 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"server_error"},"code":{"type":"string","const":"INTERNAL_ERROR"},"param":{"type":"string"}}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:ServerError/required",keyword:"required",params:{missingProperty: "error"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:ServerError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema55.properties.error.required,parentSchema:schema55.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema55.properties.error.required,parentSchema:schema55.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema55.properties.error.required,parentSchema:schema55.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "message") || (key1 === "type")) || (key1 === "code")) || (key1 === "param"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema55.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:ServerError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema55.properties.error.properties.message.type,parentSchema:schema55.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:ServerError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema55.properties.error.properties.type.type,parentSchema:schema55.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("server_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:ServerError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "server_error"},schema:"server_error",parentSchema:schema55.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:ServerError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema55.properties.error.properties.code.type,parentSchema:schema55.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("INTERNAL_ERROR" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:ServerError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "INTERNAL_ERROR"},schema:"INTERNAL_ERROR",parentSchema:schema55.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"document:ServerError/properties/error/properties/param/type",keyword:"type",params:{type: "string"},schema:schema55.properties.error.properties.param.type,parentSchema:schema55.properties.error.properties.param,data:data4};
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
const err12 = {instancePath:instancePath+"/error",schemaPath:"document:ServerError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema55.properties.error.type,parentSchema:schema55.properties.error,data:data0};
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
const err13 = {instancePath,schemaPath:"document:ServerError/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const providersExhaustedError: CompiledCheck = validate36;
const schema56 = {"$ref":"document:ProvidersExhaustedError"};
const schema57 = {"type":"object","additionalProperties":false,"required":["error"],"properties":{"error":{"type":"object","additionalProperties":false,"required":["message","type","code"],"properties":{"message":{"type":"string"},"type":{"type":"string","const":"server_error"},"code":{"type":"string","const":"ALL_PROVIDERS_EXHAUSTED"}}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"document:ProvidersExhaustedError/required",keyword:"required",params:{missingProperty: "error"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"document:ProvidersExhaustedError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"document:ProvidersExhaustedError/properties/error/required",keyword:"required",params:{missingProperty: "message"},schema:schema57.properties.error.required,parentSchema:schema57.properties.error,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"document:ProvidersExhaustedError/properties/error/required",keyword:"required",params:{missingProperty: "type"},schema:schema57.properties.error.required,parentSchema:schema57.properties.error,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.code === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"document:ProvidersExhaustedError/properties/error/required",keyword:"required",params:{missingProperty: "code"},schema:schema57.properties.error.required,parentSchema:schema57.properties.error,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "message") || (key1 === "type")) || (key1 === "code"))){
const err5 = {instancePath:instancePath+"/error",schemaPath:"document:ProvidersExhaustedError/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema57.properties.error,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"document:ProvidersExhaustedError/properties/error/properties/message/type",keyword:"type",params:{type: "string"},schema:schema57.properties.error.properties.message.type,parentSchema:schema57.properties.error.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error/type",schemaPath:"document:ProvidersExhaustedError/properties/error/properties/type/type",keyword:"type",params:{type: "string"},schema:schema57.properties.error.properties.type.type,parentSchema:schema57.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("server_error" !== data2){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"document:ProvidersExhaustedError/properties/error/properties/type/const",keyword:"const",params:{allowedValue: "server_error"},schema:"server_error",parentSchema:schema57.properties.error.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.code !== undefined){
let data3 = data0.code;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error/code",schemaPath:"document:ProvidersExhaustedError/properties/error/properties/code/type",keyword:"type",params:{type: "string"},schema:schema57.properties.error.properties.code.type,parentSchema:schema57.properties.error.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("ALL_PROVIDERS_EXHAUSTED" !== data3){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"document:ProvidersExhaustedError/properties/error/properties/code/const",keyword:"const",params:{allowedValue: "ALL_PROVIDERS_EXHAUSTED"},schema:"ALL_PROVIDERS_EXHAUSTED",parentSchema:schema57.properties.error.properties.code,data:data3};
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
const err11 = {instancePath:instancePath+"/error",schemaPath:"document:ProvidersExhaustedError/properties/error/type",keyword:"type",params:{type: "object"},schema:schema57.properties.error.type,parentSchema:schema57.properties.error,data:data0};
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
const err12 = {instancePath,schemaPath:"document:ProvidersExhaustedError/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const costEstimate: CompiledCheck = validate37;
const schema58 = {"$ref":"document:CostEstimate"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const imageList: CompiledCheck = validate39;
const schema59 = {"$ref":"document:ImageList"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chatReply: CompiledCheck = validate41;
const schema60 = {"$ref":"document:ChatReply"};
const schema61 = {"description":"The answer; with `dryRun=true` what it would cost.","oneOf":[{"$ref":"document:CostEstimate"},{"$ref":"document:ChatCompletion"}]};
const schema62 = {"type":"object","additionalProperties":false,"required":["id","object","created","model","choices","usage","metadata"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion"},"created":{"type":"integer","minimum":0},"model":{"type":"string"},"choices":{"type":"array","minItems":1,"items":{"$ref":"document:ChatChoice"}},"usage":{"$ref":"document:ChatUsage"},"metadata":{"$ref":"document:Metadata"}}};
const schema63 = {"type":"object","additionalProperties":false,"required":["index","message","finish_reason"],"properties":{"index":{"type":"integer","minimum":0},"message":{"type":"object","additionalProperties":false,"required":["role","content"],"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":"string"},"refusal":{"type":"null"}}},"logprobs":{"type":"null"},"finish_reason":{"type":"string","enum":["stop","length"]}}};
const schema64 = {"type":"object","additionalProperties":false,"required":["prompt_tokens","completion_tokens","total_tokens"],"properties":{"prompt_tokens":{"type":"integer","minimum":0},"completion_tokens":{"type":"integer","minimum":0},"total_tokens":{"type":"integer","minimum":0}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.choices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "choices"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.usage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usage"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.metadata === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage")) || (key0 === "metadata"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema62.properties.id.type,parentSchema:schema62.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema62.properties.object.type,parentSchema:schema62.properties.object,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("chat.completion" !== data1){
const err10 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "chat.completion"},schema:"chat.completion",parentSchema:schema62.properties.object,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema62.properties.created.type,parentSchema:schema62.properties.created,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema62.properties.created,data:data2};
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
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema62.properties.model.type,parentSchema:schema62.properties.model,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema62.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
const err15 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/required",keyword:"required",params:{missingProperty: "index"},schema:schema63.required,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.message === undefined){
const err16 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/required",keyword:"required",params:{missingProperty: "message"},schema:schema63.required,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.finish_reason === undefined){
const err17 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/required",keyword:"required",params:{missingProperty: "finish_reason"},schema:schema63.required,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "index") || (key1 === "message")) || (key1 === "logprobs")) || (key1 === "finish_reason"))){
const err18 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChoice/properties/index/type",keyword:"type",params:{type: "integer"},schema:schema63.properties.index.type,parentSchema:schema63.properties.index,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChoice/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema63.properties.index,data:data6};
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
if(data5.message !== undefined){
let data7 = data5.message;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.role === undefined){
const err21 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/required",keyword:"required",params:{missingProperty: "role"},schema:schema63.properties.message.required,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.content === undefined){
const err22 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/required",keyword:"required",params:{missingProperty: "content"},schema:schema63.properties.message.required,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "role") || (key2 === "content")) || (key2 === "refusal"))){
const err23 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/choices/" + i0+"/message/role",schemaPath:"document:ChatChoice/properties/message/properties/role/type",keyword:"type",params:{type: "string"},schema:schema63.properties.message.properties.role.type,parentSchema:schema63.properties.message.properties.role,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("assistant" !== data8){
const err25 = {instancePath:instancePath+"/choices/" + i0+"/message/role",schemaPath:"document:ChatChoice/properties/message/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},schema:"assistant",parentSchema:schema63.properties.message.properties.role,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
const err26 = {instancePath:instancePath+"/choices/" + i0+"/message/content",schemaPath:"document:ChatChoice/properties/message/properties/content/type",keyword:"type",params:{type: "string"},schema:schema63.properties.message.properties.content.type,parentSchema:schema63.properties.message.properties.content,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.refusal !== undefined){
let data10 = data7.refusal;
if(data10 !== null){
const err27 = {instancePath:instancePath+"/choices/" + i0+"/message/refusal",schemaPath:"document:ChatChoice/properties/message/properties/refusal/type",keyword:"type",params:{type: "null"},schema:schema63.properties.message.properties.refusal.type,parentSchema:schema63.properties.message.properties.refusal,data:data10};
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
else {
const err28 = {instancePath:instancePath+"/choices/" + i0+"/message",schemaPath:"document:ChatChoice/properties/message/type",keyword:"type",params:{type: "object"},schema:schema63.properties.message.type,parentSchema:schema63.properties.message,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.logprobs !== undefined){
let data11 = data5.logprobs;
if(data11 !== null){
const err29 = {instancePath:instancePath+"/choices/" + i0+"/logprobs",schemaPath:"document:ChatChoice/properties/logprobs/type",keyword:"type",params:{type: "null"},schema:schema63.properties.logprobs.type,parentSchema:schema63.properties.logprobs,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.finish_reason !== undefined){
let data12 = data5.finish_reason;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChoice/properties/finish_reason/type",keyword:"type",params:{type: "string"},schema:schema63.properties.finish_reason.type,parentSchema:schema63.properties.finish_reason,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data12 === "stop") || (data12 === "length"))){
const err31 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChoice/properties/finish_reason/enum",keyword:"enum",params:{allowedValues: schema63.properties.finish_reason.enum},schema:schema63.properties.finish_reason.enum,parentSchema:schema63.properties.finish_reason,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChoice/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"},schema:schema62.properties.choices.type,parentSchema:schema62.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.usage !== undefined){
let data13 = data.usage;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.prompt_tokens === undefined){
const err34 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "prompt_tokens"},schema:schema64.required,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.completion_tokens === undefined){
const err35 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "completion_tokens"},schema:schema64.required,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.total_tokens === undefined){
const err36 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "total_tokens"},schema:schema64.required,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
const err37 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.prompt_tokens !== undefined){
let data14 = data13.prompt_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.prompt_tokens.type,parentSchema:schema64.properties.prompt_tokens,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.prompt_tokens,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data13.completion_tokens !== undefined){
let data15 = data13.completion_tokens;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.completion_tokens.type,parentSchema:schema64.properties.completion_tokens,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.completion_tokens,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data13.total_tokens !== undefined){
let data16 = data13.total_tokens;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.total_tokens.type,parentSchema:schema64.properties.total_tokens,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.total_tokens,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.metadata !== undefined){
let data17 = data.metadata;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.model === undefined){
const err45 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "model"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17.executed_model === undefined){
const err46 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "executed_model"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17.provider === undefined){
const err47 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data17.provider_name === undefined){
const err48 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider_name"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.upstream_id === undefined){
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "upstream_id"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.cost === undefined){
const err50 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17.cost_currency === undefined){
const err51 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost_currency"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data17){
if(!(((((((key4 === "model") || (key4 === "executed_model")) || (key4 === "provider")) || (key4 === "provider_name")) || (key4 === "upstream_id")) || (key4 === "cost")) || (key4 === "cost_currency"))){
const err52 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data17.model !== undefined){
let data18 = data17.model;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/metadata/model",schemaPath:"document:Metadata/properties/model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.model.type,parentSchema:schema37.properties.model,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.executed_model !== undefined){
let data19 = data17.executed_model;
if(typeof data19 !== "string"){
const err54 = {instancePath:instancePath+"/metadata/executed_model",schemaPath:"document:Metadata/properties/executed_model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.executed_model.type,parentSchema:schema37.properties.executed_model,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.provider !== undefined){
let data20 = data17.provider;
if(typeof data20 !== "string"){
const err55 = {instancePath:instancePath+"/metadata/provider",schemaPath:"document:Metadata/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider.type,parentSchema:schema37.properties.provider,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.provider_name !== undefined){
let data21 = data17.provider_name;
if(typeof data21 !== "string"){
const err56 = {instancePath:instancePath+"/metadata/provider_name",schemaPath:"document:Metadata/properties/provider_name/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider_name.type,parentSchema:schema37.properties.provider_name,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.upstream_id !== undefined){
let data22 = data17.upstream_id;
if(typeof data22 !== "string"){
const err57 = {instancePath:instancePath+"/metadata/upstream_id",schemaPath:"document:Metadata/properties/upstream_id/type",keyword:"type",params:{type: "string"},schema:schema37.properties.upstream_id.type,parentSchema:schema37.properties.upstream_id,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.cost !== undefined){
let data23 = data17.cost;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err58 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.cost,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/type",keyword:"type",params:{type: "number"},schema:schema37.properties.cost.type,parentSchema:schema37.properties.cost,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data17.cost_currency !== undefined){
let data24 = data17.cost_currency;
if(typeof data24 !== "string"){
const err60 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/type",keyword:"type",params:{type: "string"},schema:schema37.properties.cost_currency.type,parentSchema:schema37.properties.cost_currency,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if("USD" !== data24){
const err61 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/const",keyword:"const",params:{allowedValue: "USD"},schema:"USD",parentSchema:schema37.properties.cost_currency,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema61.oneOf,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate42.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
else {
var props0 = validate42.evaluated.props;
}
validate41.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const chatCompletionChunk: CompiledCheck = validate47;
const schema66 = {"$ref":"document:ChatCompletionChunk"};
const schema67 = {"type":"object","additionalProperties":false,"required":["id","object","created","model","choices"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"chat.completion.chunk"},"created":{"type":"integer","minimum":0},"model":{"type":"string"},"choices":{"type":"array","items":{"$ref":"document:ChatChunkChoice"}},"usage":{"description":"The tokens of the whole answer, before its end; null before that. Only with `include_usage`.","oneOf":[{"$ref":"document:ChatUsage"},{"type":"null"}]},"metadata":{"$ref":"document:Metadata"}}};
const schema68 = {"type":"object","additionalProperties":false,"required":["index","delta","finish_reason"],"properties":{"index":{"type":"integer","minimum":0},"delta":{"type":"object","additionalProperties":false,"properties":{"role":{"type":"string","const":"assistant"},"content":{"type":"string"},"refusal":{"type":"null"}}},"logprobs":{"type":"null"},"finish_reason":{"type":["string","null"],"enum":["stop","length",null]}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.choices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "choices"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage")) || (key0 === "metadata"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema67.properties.id.type,parentSchema:schema67.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema67.properties.object.type,parentSchema:schema67.properties.object,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("chat.completion.chunk" !== data1){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "chat.completion.chunk"},schema:"chat.completion.chunk",parentSchema:schema67.properties.object,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema67.properties.created.type,parentSchema:schema67.properties.created,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema67.properties.created,data:data2};
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
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema67.properties.model.type,parentSchema:schema67.properties.model,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
const err12 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/required",keyword:"required",params:{missingProperty: "index"},schema:schema68.required,parentSchema:schema68,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.delta === undefined){
const err13 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/required",keyword:"required",params:{missingProperty: "delta"},schema:schema68.required,parentSchema:schema68,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.finish_reason === undefined){
const err14 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/required",keyword:"required",params:{missingProperty: "finish_reason"},schema:schema68.required,parentSchema:schema68,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "index") || (key1 === "delta")) || (key1 === "logprobs")) || (key1 === "finish_reason"))){
const err15 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema68,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChunkChoice/properties/index/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.index.type,parentSchema:schema68.properties.index,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/choices/" + i0+"/index",schemaPath:"document:ChatChunkChoice/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.index,data:data6};
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
if(data5.delta !== undefined){
let data7 = data5.delta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "role") || (key2 === "content")) || (key2 === "refusal"))){
const err18 = {instancePath:instancePath+"/choices/" + i0+"/delta",schemaPath:"document:ChatChunkChoice/properties/delta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema68.properties.delta,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/choices/" + i0+"/delta/role",schemaPath:"document:ChatChunkChoice/properties/delta/properties/role/type",keyword:"type",params:{type: "string"},schema:schema68.properties.delta.properties.role.type,parentSchema:schema68.properties.delta.properties.role,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("assistant" !== data8){
const err20 = {instancePath:instancePath+"/choices/" + i0+"/delta/role",schemaPath:"document:ChatChunkChoice/properties/delta/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},schema:"assistant",parentSchema:schema68.properties.delta.properties.role,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/choices/" + i0+"/delta/content",schemaPath:"document:ChatChunkChoice/properties/delta/properties/content/type",keyword:"type",params:{type: "string"},schema:schema68.properties.delta.properties.content.type,parentSchema:schema68.properties.delta.properties.content,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.refusal !== undefined){
let data10 = data7.refusal;
if(data10 !== null){
const err22 = {instancePath:instancePath+"/choices/" + i0+"/delta/refusal",schemaPath:"document:ChatChunkChoice/properties/delta/properties/refusal/type",keyword:"type",params:{type: "null"},schema:schema68.properties.delta.properties.refusal.type,parentSchema:schema68.properties.delta.properties.refusal,data:data10};
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
const err23 = {instancePath:instancePath+"/choices/" + i0+"/delta",schemaPath:"document:ChatChunkChoice/properties/delta/type",keyword:"type",params:{type: "object"},schema:schema68.properties.delta.type,parentSchema:schema68.properties.delta,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.logprobs !== undefined){
let data11 = data5.logprobs;
if(data11 !== null){
const err24 = {instancePath:instancePath+"/choices/" + i0+"/logprobs",schemaPath:"document:ChatChunkChoice/properties/logprobs/type",keyword:"type",params:{type: "null"},schema:schema68.properties.logprobs.type,parentSchema:schema68.properties.logprobs,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.finish_reason !== undefined){
let data12 = data5.finish_reason;
if((typeof data12 !== "string") && (data12 !== null)){
const err25 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChunkChoice/properties/finish_reason/type",keyword:"type",params:{type: schema68.properties.finish_reason.type},schema:schema68.properties.finish_reason.type,parentSchema:schema68.properties.finish_reason,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data12 === "stop") || (data12 === "length")) || (data12 === null))){
const err26 = {instancePath:instancePath+"/choices/" + i0+"/finish_reason",schemaPath:"document:ChatChunkChoice/properties/finish_reason/enum",keyword:"enum",params:{allowedValues: schema68.properties.finish_reason.enum},schema:schema68.properties.finish_reason.enum,parentSchema:schema68.properties.finish_reason,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"document:ChatChunkChoice/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data:data5};
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
else {
const err28 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"},schema:schema67.properties.choices.type,parentSchema:schema67.properties.choices,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.usage !== undefined){
let data13 = data.usage;
const _errs32 = errors;
let valid6 = false;
let passing0 = null;
const _errs33 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.prompt_tokens === undefined){
const err29 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "prompt_tokens"},schema:schema64.required,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.completion_tokens === undefined){
const err30 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "completion_tokens"},schema:schema64.required,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.total_tokens === undefined){
const err31 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/required",keyword:"required",params:{missingProperty: "total_tokens"},schema:schema64.required,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
const err32 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.prompt_tokens !== undefined){
let data14 = data13.prompt_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.prompt_tokens.type,parentSchema:schema64.properties.prompt_tokens,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"document:ChatUsage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.prompt_tokens,data:data14};
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
if(data13.completion_tokens !== undefined){
let data15 = data13.completion_tokens;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.completion_tokens.type,parentSchema:schema64.properties.completion_tokens,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/usage/completion_tokens",schemaPath:"document:ChatUsage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.completion_tokens,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data13.total_tokens !== undefined){
let data16 = data13.total_tokens;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err37 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.total_tokens.type,parentSchema:schema64.properties.total_tokens,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"document:ChatUsage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.total_tokens,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/usage",schemaPath:"document:ChatUsage/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs43 = errors;
if(data13 !== null){
const err40 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema67.properties.usage.oneOf[1].type,parentSchema:schema67.properties.usage.oneOf[1],data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs43 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err41 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema67.properties.usage.oneOf,parentSchema:schema67.properties.usage,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
let data17 = data.metadata;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.model === undefined){
const err42 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "model"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17.executed_model === undefined){
const err43 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "executed_model"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17.provider === undefined){
const err44 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.provider_name === undefined){
const err45 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider_name"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17.upstream_id === undefined){
const err46 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "upstream_id"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17.cost === undefined){
const err47 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data17.cost_currency === undefined){
const err48 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost_currency"},schema:schema37.required,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data17){
if(!(((((((key4 === "model") || (key4 === "executed_model")) || (key4 === "provider")) || (key4 === "provider_name")) || (key4 === "upstream_id")) || (key4 === "cost")) || (key4 === "cost_currency"))){
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.model !== undefined){
let data18 = data17.model;
if(typeof data18 !== "string"){
const err50 = {instancePath:instancePath+"/metadata/model",schemaPath:"document:Metadata/properties/model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.model.type,parentSchema:schema37.properties.model,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data17.executed_model !== undefined){
let data19 = data17.executed_model;
if(typeof data19 !== "string"){
const err51 = {instancePath:instancePath+"/metadata/executed_model",schemaPath:"document:Metadata/properties/executed_model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.executed_model.type,parentSchema:schema37.properties.executed_model,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data17.provider !== undefined){
let data20 = data17.provider;
if(typeof data20 !== "string"){
const err52 = {instancePath:instancePath+"/metadata/provider",schemaPath:"document:Metadata/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider.type,parentSchema:schema37.properties.provider,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data17.provider_name !== undefined){
let data21 = data17.provider_name;
if(typeof data21 !== "string"){
const err53 = {instancePath:instancePath+"/metadata/provider_name",schemaPath:"document:Metadata/properties/provider_name/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider_name.type,parentSchema:schema37.properties.provider_name,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.upstream_id !== undefined){
let data22 = data17.upstream_id;
if(typeof data22 !== "string"){
const err54 = {instancePath:instancePath+"/metadata/upstream_id",schemaPath:"document:Metadata/properties/upstream_id/type",keyword:"type",params:{type: "string"},schema:schema37.properties.upstream_id.type,parentSchema:schema37.properties.upstream_id,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.cost !== undefined){
let data23 = data17.cost;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err55 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.cost,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/type",keyword:"type",params:{type: "number"},schema:schema37.properties.cost.type,parentSchema:schema37.properties.cost,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.cost_currency !== undefined){
let data24 = data17.cost_currency;
if(typeof data24 !== "string"){
const err57 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/type",keyword:"type",params:{type: "string"},schema:schema37.properties.cost_currency.type,parentSchema:schema37.properties.cost_currency,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if("USD" !== data24){
const err58 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/const",keyword:"const",params:{allowedValue: "USD"},schema:"USD",parentSchema:schema37.properties.cost_currency,data:data24};
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
else {
const err59 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data17};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const chatCompletion: CompiledCheck = validate50;
const schema71 = {"$ref":"document:ChatCompletion"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const video: CompiledCheck = validate52;
const schema72 = {"$ref":"document:Video"};
const schema73 = {"type":"object","additionalProperties":false,"required":["id","object","created_at","completed_at","status","model","prompt","seconds","size","error","metadata"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"video"},"created_at":{"type":"integer","minimum":0},"completed_at":{"type":["integer","null"],"minimum":0},"expires_at":{"type":["integer","null"],"minimum":0},"status":{"type":"string","enum":["queued","in_progress","completed","failed"]},"progress":{"type":"integer","minimum":0,"maximum":100},"model":{"type":"string"},"prompt":{"type":"string"},"seconds":{"type":"string"},"size":{"type":"string"},"output":{"description":"What was made, once it is completed.","oneOf":[{"$ref":"document:VideoOutput"},{"type":"null"}]},"error":{"description":"Why it failed.","oneOf":[{"$ref":"document:VideoFailure"},{"type":"null"}]},"metadata":{"description":"How it is executed, and what it may cost while it runs or did cost once it is completed, never both; neither when it\nhas failed (A).\n","oneOf":[{"$ref":"document:RunningMetadata"},{"$ref":"document:Metadata"},{"$ref":"document:FailedMetadata"}]}}};
const schema74 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","format":"uri"}}};
const schema75 = {"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}};
const schema76 = {"type":"object","additionalProperties":false,"required":["model","executed_model","provider","provider_name","upstream_id","cost_estimate","cost_currency"],"properties":{"model":{"type":"string"},"executed_model":{"type":"string"},"provider":{"type":"string"},"provider_name":{"type":"string"},"upstream_id":{"type":"string"},"cost_estimate":{"type":"number","minimum":0},"cost_currency":{"type":"string","const":"USD"}}};
const schema78 = {"type":"object","additionalProperties":false,"required":["model","executed_model","provider","provider_name","upstream_id"],"properties":{"model":{"type":"string"},"executed_model":{"type":"string"},"provider":{"type":"string"},"provider_name":{"type":"string"},"upstream_id":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.completed_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.model === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.prompt === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.seconds === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.size === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.error === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.metadata === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema73.properties.id.type,parentSchema:schema73.properties.id,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema73.properties.object.type,parentSchema:schema73.properties.object,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("video" !== data1){
const err14 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "video"},schema:"video",parentSchema:schema73.properties.object,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.created_at !== undefined){
let data2 = data.created_at;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.created_at.type,parentSchema:schema73.properties.created_at,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema73.properties.created_at,data:data2};
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
if(data.completed_at !== undefined){
let data3 = data.completed_at;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err17 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: schema73.properties.completed_at.type},schema:schema73.properties.completed_at.type,parentSchema:schema73.properties.completed_at,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema73.properties.completed_at,data:data3};
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
if(data.expires_at !== undefined){
let data4 = data.expires_at;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err19 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema73.properties.expires_at.type},schema:schema73.properties.expires_at.type,parentSchema:schema73.properties.expires_at,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema73.properties.expires_at,data:data4};
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
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema73.properties.status.type,parentSchema:schema73.properties.status,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data5 === "queued") || (data5 === "in_progress")) || (data5 === "completed")) || (data5 === "failed"))){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema73.properties.status.enum},schema:schema73.properties.status.enum,parentSchema:schema73.properties.status,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.progress !== undefined){
let data6 = data.progress;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.progress.type,parentSchema:schema73.properties.progress,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema73.properties.progress,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema73.properties.progress,data:data6};
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
if(data.model !== undefined){
let data7 = data.model;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},schema:schema73.properties.model.type,parentSchema:schema73.properties.model,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.prompt !== undefined){
let data8 = data.prompt;
if(typeof data8 !== "string"){
const err27 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},schema:schema73.properties.prompt.type,parentSchema:schema73.properties.prompt,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.seconds !== undefined){
let data9 = data.seconds;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "string"},schema:schema73.properties.seconds.type,parentSchema:schema73.properties.seconds,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.size !== undefined){
let data10 = data.size;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},schema:schema73.properties.size.type,parentSchema:schema73.properties.size,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.output !== undefined){
let data11 = data.output;
const _errs25 = errors;
let valid1 = false;
let passing0 = null;
const _errs26 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.url === undefined){
const err30 = {instancePath:instancePath+"/output",schemaPath:"document:VideoOutput/required",keyword:"required",params:{missingProperty: "url"},schema:schema74.required,parentSchema:schema74,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data11){
if(!(key1 === "url")){
const err31 = {instancePath:instancePath+"/output",schemaPath:"document:VideoOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema74,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.url !== undefined){
let data12 = data11.url;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
const err32 = {instancePath:instancePath+"/output/url",schemaPath:"document:VideoOutput/properties/url/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema74.properties.url,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/output/url",schemaPath:"document:VideoOutput/properties/url/type",keyword:"type",params:{type: "string"},schema:schema74.properties.url.type,parentSchema:schema74.properties.url,data:data12};
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
const err34 = {instancePath:instancePath+"/output",schemaPath:"document:VideoOutput/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data11 !== null){
const err35 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema73.properties.output.oneOf[1].type,parentSchema:schema73.properties.output.oneOf[1],data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err36 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema73.properties.output.oneOf,parentSchema:schema73.properties.output,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.error !== undefined){
let data13 = data.error;
const _errs35 = errors;
let valid4 = false;
let passing1 = null;
const _errs36 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.code === undefined){
const err37 = {instancePath:instancePath+"/error",schemaPath:"document:VideoFailure/required",keyword:"required",params:{missingProperty: "code"},schema:schema75.required,parentSchema:schema75,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.message === undefined){
const err38 = {instancePath:instancePath+"/error",schemaPath:"document:VideoFailure/required",keyword:"required",params:{missingProperty: "message"},schema:schema75.required,parentSchema:schema75,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "code") || (key2 === "message"))){
const err39 = {instancePath:instancePath+"/error",schemaPath:"document:VideoFailure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema75,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.code !== undefined){
let data14 = data13.code;
if(typeof data14 !== "string"){
const err40 = {instancePath:instancePath+"/error/code",schemaPath:"document:VideoFailure/properties/code/type",keyword:"type",params:{type: "string"},schema:schema75.properties.code.type,parentSchema:schema75.properties.code,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.message !== undefined){
let data15 = data13.message;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/error/message",schemaPath:"document:VideoFailure/properties/message/type",keyword:"type",params:{type: "string"},schema:schema75.properties.message.type,parentSchema:schema75.properties.message,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/error",schemaPath:"document:VideoFailure/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs44 = errors;
if(data13 !== null){
const err43 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema73.properties.error.oneOf[1].type,parentSchema:schema73.properties.error.oneOf[1],data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err44 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema73.properties.error.oneOf,parentSchema:schema73.properties.error,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
let data16 = data.metadata;
const _errs47 = errors;
let valid7 = false;
let passing2 = null;
const _errs48 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.model === undefined){
const err45 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/required",keyword:"required",params:{missingProperty: "model"},schema:schema76.required,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.executed_model === undefined){
const err46 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/required",keyword:"required",params:{missingProperty: "executed_model"},schema:schema76.required,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.provider === undefined){
const err47 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/required",keyword:"required",params:{missingProperty: "provider"},schema:schema76.required,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.provider_name === undefined){
const err48 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/required",keyword:"required",params:{missingProperty: "provider_name"},schema:schema76.required,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.upstream_id === undefined){
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/required",keyword:"required",params:{missingProperty: "upstream_id"},schema:schema76.required,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data16.cost_estimate === undefined){
const err50 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/required",keyword:"required",params:{missingProperty: "cost_estimate"},schema:schema76.required,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data16.cost_currency === undefined){
const err51 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/required",keyword:"required",params:{missingProperty: "cost_currency"},schema:schema76.required,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data16){
if(!(((((((key3 === "model") || (key3 === "executed_model")) || (key3 === "provider")) || (key3 === "provider_name")) || (key3 === "upstream_id")) || (key3 === "cost_estimate")) || (key3 === "cost_currency"))){
const err52 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.model !== undefined){
let data17 = data16.model;
if(typeof data17 !== "string"){
const err53 = {instancePath:instancePath+"/metadata/model",schemaPath:"document:RunningMetadata/properties/model/type",keyword:"type",params:{type: "string"},schema:schema76.properties.model.type,parentSchema:schema76.properties.model,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.executed_model !== undefined){
let data18 = data16.executed_model;
if(typeof data18 !== "string"){
const err54 = {instancePath:instancePath+"/metadata/executed_model",schemaPath:"document:RunningMetadata/properties/executed_model/type",keyword:"type",params:{type: "string"},schema:schema76.properties.executed_model.type,parentSchema:schema76.properties.executed_model,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.provider !== undefined){
let data19 = data16.provider;
if(typeof data19 !== "string"){
const err55 = {instancePath:instancePath+"/metadata/provider",schemaPath:"document:RunningMetadata/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema76.properties.provider.type,parentSchema:schema76.properties.provider,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.provider_name !== undefined){
let data20 = data16.provider_name;
if(typeof data20 !== "string"){
const err56 = {instancePath:instancePath+"/metadata/provider_name",schemaPath:"document:RunningMetadata/properties/provider_name/type",keyword:"type",params:{type: "string"},schema:schema76.properties.provider_name.type,parentSchema:schema76.properties.provider_name,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.upstream_id !== undefined){
let data21 = data16.upstream_id;
if(typeof data21 !== "string"){
const err57 = {instancePath:instancePath+"/metadata/upstream_id",schemaPath:"document:RunningMetadata/properties/upstream_id/type",keyword:"type",params:{type: "string"},schema:schema76.properties.upstream_id.type,parentSchema:schema76.properties.upstream_id,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.cost_estimate !== undefined){
let data22 = data16.cost_estimate;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/metadata/cost_estimate",schemaPath:"document:RunningMetadata/properties/cost_estimate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema76.properties.cost_estimate,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/metadata/cost_estimate",schemaPath:"document:RunningMetadata/properties/cost_estimate/type",keyword:"type",params:{type: "number"},schema:schema76.properties.cost_estimate.type,parentSchema:schema76.properties.cost_estimate,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data16.cost_currency !== undefined){
let data23 = data16.cost_currency;
if(typeof data23 !== "string"){
const err60 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:RunningMetadata/properties/cost_currency/type",keyword:"type",params:{type: "string"},schema:schema76.properties.cost_currency.type,parentSchema:schema76.properties.cost_currency,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if("USD" !== data23){
const err61 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:RunningMetadata/properties/cost_currency/const",keyword:"const",params:{allowedValue: "USD"},schema:"USD",parentSchema:schema76.properties.cost_currency,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/metadata",schemaPath:"document:RunningMetadata/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
var props2 = true;
}
const _errs66 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.model === undefined){
const err63 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "model"},schema:schema37.required,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data16.executed_model === undefined){
const err64 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "executed_model"},schema:schema37.required,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data16.provider === undefined){
const err65 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider"},schema:schema37.required,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data16.provider_name === undefined){
const err66 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "provider_name"},schema:schema37.required,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data16.upstream_id === undefined){
const err67 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "upstream_id"},schema:schema37.required,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data16.cost === undefined){
const err68 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost"},schema:schema37.required,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data16.cost_currency === undefined){
const err69 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/required",keyword:"required",params:{missingProperty: "cost_currency"},schema:schema37.required,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key4 in data16){
if(!(((((((key4 === "model") || (key4 === "executed_model")) || (key4 === "provider")) || (key4 === "provider_name")) || (key4 === "upstream_id")) || (key4 === "cost")) || (key4 === "cost_currency"))){
const err70 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data16.model !== undefined){
let data24 = data16.model;
if(typeof data24 !== "string"){
const err71 = {instancePath:instancePath+"/metadata/model",schemaPath:"document:Metadata/properties/model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.model.type,parentSchema:schema37.properties.model,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data16.executed_model !== undefined){
let data25 = data16.executed_model;
if(typeof data25 !== "string"){
const err72 = {instancePath:instancePath+"/metadata/executed_model",schemaPath:"document:Metadata/properties/executed_model/type",keyword:"type",params:{type: "string"},schema:schema37.properties.executed_model.type,parentSchema:schema37.properties.executed_model,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data16.provider !== undefined){
let data26 = data16.provider;
if(typeof data26 !== "string"){
const err73 = {instancePath:instancePath+"/metadata/provider",schemaPath:"document:Metadata/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider.type,parentSchema:schema37.properties.provider,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data16.provider_name !== undefined){
let data27 = data16.provider_name;
if(typeof data27 !== "string"){
const err74 = {instancePath:instancePath+"/metadata/provider_name",schemaPath:"document:Metadata/properties/provider_name/type",keyword:"type",params:{type: "string"},schema:schema37.properties.provider_name.type,parentSchema:schema37.properties.provider_name,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data16.upstream_id !== undefined){
let data28 = data16.upstream_id;
if(typeof data28 !== "string"){
const err75 = {instancePath:instancePath+"/metadata/upstream_id",schemaPath:"document:Metadata/properties/upstream_id/type",keyword:"type",params:{type: "string"},schema:schema37.properties.upstream_id.type,parentSchema:schema37.properties.upstream_id,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data16.cost !== undefined){
let data29 = data16.cost;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err76 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.cost,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/metadata/cost",schemaPath:"document:Metadata/properties/cost/type",keyword:"type",params:{type: "number"},schema:schema37.properties.cost.type,parentSchema:schema37.properties.cost,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data16.cost_currency !== undefined){
let data30 = data16.cost_currency;
if(typeof data30 !== "string"){
const err78 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/type",keyword:"type",params:{type: "string"},schema:schema37.properties.cost_currency.type,parentSchema:schema37.properties.cost_currency,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if("USD" !== data30){
const err79 = {instancePath:instancePath+"/metadata/cost_currency",schemaPath:"document:Metadata/properties/cost_currency/const",keyword:"const",params:{allowedValue: "USD"},schema:"USD",parentSchema:schema37.properties.cost_currency,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/metadata",schemaPath:"document:Metadata/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid2 = _errs66 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
const _errs84 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.model === undefined){
const err81 = {instancePath:instancePath+"/metadata",schemaPath:"document:FailedMetadata/required",keyword:"required",params:{missingProperty: "model"},schema:schema78.required,parentSchema:schema78,data:data16};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data16.executed_model === undefined){
const err82 = {instancePath:instancePath+"/metadata",schemaPath:"document:FailedMetadata/required",keyword:"required",params:{missingProperty: "executed_model"},schema:schema78.required,parentSchema:schema78,data:data16};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data16.provider === undefined){
const err83 = {instancePath:instancePath+"/metadata",schemaPath:"document:FailedMetadata/required",keyword:"required",params:{missingProperty: "provider"},schema:schema78.required,parentSchema:schema78,data:data16};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data16.provider_name === undefined){
const err84 = {instancePath:instancePath+"/metadata",schemaPath:"document:FailedMetadata/required",keyword:"required",params:{missingProperty: "provider_name"},schema:schema78.required,parentSchema:schema78,data:data16};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data16.upstream_id === undefined){
const err85 = {instancePath:instancePath+"/metadata",schemaPath:"document:FailedMetadata/required",keyword:"required",params:{missingProperty: "upstream_id"},schema:schema78.required,parentSchema:schema78,data:data16};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key5 in data16){
if(!(((((key5 === "model") || (key5 === "executed_model")) || (key5 === "provider")) || (key5 === "provider_name")) || (key5 === "upstream_id"))){
const err86 = {instancePath:instancePath+"/metadata",schemaPath:"document:FailedMetadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema78,data:data16};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data16.model !== undefined){
let data31 = data16.model;
if(typeof data31 !== "string"){
const err87 = {instancePath:instancePath+"/metadata/model",schemaPath:"document:FailedMetadata/properties/model/type",keyword:"type",params:{type: "string"},schema:schema78.properties.model.type,parentSchema:schema78.properties.model,data:data31};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data16.executed_model !== undefined){
let data32 = data16.executed_model;
if(typeof data32 !== "string"){
const err88 = {instancePath:instancePath+"/metadata/executed_model",schemaPath:"document:FailedMetadata/properties/executed_model/type",keyword:"type",params:{type: "string"},schema:schema78.properties.executed_model.type,parentSchema:schema78.properties.executed_model,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data16.provider !== undefined){
let data33 = data16.provider;
if(typeof data33 !== "string"){
const err89 = {instancePath:instancePath+"/metadata/provider",schemaPath:"document:FailedMetadata/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema78.properties.provider.type,parentSchema:schema78.properties.provider,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data16.provider_name !== undefined){
let data34 = data16.provider_name;
if(typeof data34 !== "string"){
const err90 = {instancePath:instancePath+"/metadata/provider_name",schemaPath:"document:FailedMetadata/properties/provider_name/type",keyword:"type",params:{type: "string"},schema:schema78.properties.provider_name.type,parentSchema:schema78.properties.provider_name,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data16.upstream_id !== undefined){
let data35 = data16.upstream_id;
if(typeof data35 !== "string"){
const err91 = {instancePath:instancePath+"/metadata/upstream_id",schemaPath:"document:FailedMetadata/properties/upstream_id/type",keyword:"type",params:{type: "string"},schema:schema78.properties.upstream_id.type,parentSchema:schema78.properties.upstream_id,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/metadata",schemaPath:"document:FailedMetadata/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data:data16};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid2 = _errs84 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid7 = true;
passing2 = 2;
if(props2 !== true){
props2 = true;
}
}
}
}
if(!valid7){
const err93 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema73.properties.metadata.oneOf,parentSchema:schema73.properties.metadata,data:data16};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const modelList: CompiledCheck = validate55;
const schema79 = {"$ref":"document:ModelList"};
const schema80 = {"type":"object","additionalProperties":false,"required":["object","data"],"properties":{"object":{"type":"string","const":"list"},"data":{"type":"array","items":{"$ref":"document:Model"}}}};
const schema81 = {"type":"object","additionalProperties":false,"required":["id","object","created","owned_by"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"model"},"created":{"type":"integer","minimum":0},"owned_by":{"type":"string"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema80.properties.object.type,parentSchema:schema80.properties.object,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},schema:"list",parentSchema:schema80.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "id"},schema:schema81.required,parentSchema:schema81,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.object === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "object"},schema:schema81.required,parentSchema:schema81,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.created === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "created"},schema:schema81.required,parentSchema:schema81,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.owned_by === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "owned_by"},schema:schema81.required,parentSchema:schema81,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "id") || (key1 === "object")) || (key1 === "created")) || (key1 === "owned_by"))){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema81,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"document:Model/properties/id/type",keyword:"type",params:{type: "string"},schema:schema81.properties.id.type,parentSchema:schema81.properties.id,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.object !== undefined){
let data4 = data2.object;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"document:Model/properties/object/type",keyword:"type",params:{type: "string"},schema:schema81.properties.object.type,parentSchema:schema81.properties.object,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("model" !== data4){
const err12 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"document:Model/properties/object/const",keyword:"const",params:{allowedValue: "model"},schema:"model",parentSchema:schema81.properties.object,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.created !== undefined){
let data5 = data2.created;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"document:Model/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema81.properties.created.type,parentSchema:schema81.properties.created,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"document:Model/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema81.properties.created,data:data5};
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
if(data2.owned_by !== undefined){
let data6 = data2.owned_by;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/data/" + i0+"/owned_by",schemaPath:"document:Model/properties/owned_by/type",keyword:"type",params:{type: "string"},schema:schema81.properties.owned_by.type,parentSchema:schema81.properties.owned_by,data:data6};
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
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Model/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data:data2};
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
else {
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema80.properties.data.type,parentSchema:schema80.properties.data,data:data1};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const model: CompiledCheck = validate58;
const schema82 = {"$ref":"document:Model"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "id"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "object"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created === undefined){
const err2 = {instancePath,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "created"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.owned_by === undefined){
const err3 = {instancePath,schemaPath:"document:Model/required",keyword:"required",params:{missingProperty: "owned_by"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "owned_by"))){
const err4 = {instancePath,schemaPath:"document:Model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"document:Model/properties/id/type",keyword:"type",params:{type: "string"},schema:schema81.properties.id.type,parentSchema:schema81.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/object",schemaPath:"document:Model/properties/object/type",keyword:"type",params:{type: "string"},schema:schema81.properties.object.type,parentSchema:schema81.properties.object,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("model" !== data1){
const err7 = {instancePath:instancePath+"/object",schemaPath:"document:Model/properties/object/const",keyword:"const",params:{allowedValue: "model"},schema:"model",parentSchema:schema81.properties.object,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/created",schemaPath:"document:Model/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema81.properties.created.type,parentSchema:schema81.properties.created,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/created",schemaPath:"document:Model/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema81.properties.created,data:data2};
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
if(data.owned_by !== undefined){
let data3 = data.owned_by;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/owned_by",schemaPath:"document:Model/properties/owned_by/type",keyword:"type",params:{type: "string"},schema:schema81.properties.owned_by.type,parentSchema:schema81.properties.owned_by,data:data3};
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
const err11 = {instancePath,schemaPath:"document:Model/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const balance: CompiledCheck = validate59;
const schema84 = {"$ref":"document:Balance"};
const schema85 = {"type":"object","additionalProperties":false,"required":["object","billing_type","available"],"properties":{"object":{"type":"string","const":"balance"},"billing_type":{"type":"string","enum":["prepaid","postpaid"]},"available":{"type":"object","additionalProperties":false,"required":["amount","currency"],"properties":{"amount":{"type":["number","null"]},"currency":{"type":"string","const":"usd"}}}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"document:Balance/required",keyword:"required",params:{missingProperty: "object"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.billing_type === undefined){
const err1 = {instancePath,schemaPath:"document:Balance/required",keyword:"required",params:{missingProperty: "billing_type"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.available === undefined){
const err2 = {instancePath,schemaPath:"document:Balance/required",keyword:"required",params:{missingProperty: "available"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "object") || (key0 === "billing_type")) || (key0 === "available"))){
const err3 = {instancePath,schemaPath:"document:Balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/object",schemaPath:"document:Balance/properties/object/type",keyword:"type",params:{type: "string"},schema:schema85.properties.object.type,parentSchema:schema85.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("balance" !== data0){
const err5 = {instancePath:instancePath+"/object",schemaPath:"document:Balance/properties/object/const",keyword:"const",params:{allowedValue: "balance"},schema:"balance",parentSchema:schema85.properties.object,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.billing_type !== undefined){
let data1 = data.billing_type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/billing_type",schemaPath:"document:Balance/properties/billing_type/type",keyword:"type",params:{type: "string"},schema:schema85.properties.billing_type.type,parentSchema:schema85.properties.billing_type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "prepaid") || (data1 === "postpaid"))){
const err7 = {instancePath:instancePath+"/billing_type",schemaPath:"document:Balance/properties/billing_type/enum",keyword:"enum",params:{allowedValues: schema85.properties.billing_type.enum},schema:schema85.properties.billing_type.enum,parentSchema:schema85.properties.billing_type,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.available !== undefined){
let data2 = data.available;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.amount === undefined){
const err8 = {instancePath:instancePath+"/available",schemaPath:"document:Balance/properties/available/required",keyword:"required",params:{missingProperty: "amount"},schema:schema85.properties.available.required,parentSchema:schema85.properties.available,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.currency === undefined){
const err9 = {instancePath:instancePath+"/available",schemaPath:"document:Balance/properties/available/required",keyword:"required",params:{missingProperty: "currency"},schema:schema85.properties.available.required,parentSchema:schema85.properties.available,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "amount") || (key1 === "currency"))){
const err10 = {instancePath:instancePath+"/available",schemaPath:"document:Balance/properties/available/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema85.properties.available,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.amount !== undefined){
let data3 = data2.amount;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err11 = {instancePath:instancePath+"/available/amount",schemaPath:"document:Balance/properties/available/properties/amount/type",keyword:"type",params:{type: schema85.properties.available.properties.amount.type},schema:schema85.properties.available.properties.amount.type,parentSchema:schema85.properties.available.properties.amount,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.currency !== undefined){
let data4 = data2.currency;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/available/currency",schemaPath:"document:Balance/properties/available/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema85.properties.available.properties.currency.type,parentSchema:schema85.properties.available.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("usd" !== data4){
const err13 = {instancePath:instancePath+"/available/currency",schemaPath:"document:Balance/properties/available/properties/currency/const",keyword:"const",params:{allowedValue: "usd"},schema:"usd",parentSchema:schema85.properties.available.properties.currency,data:data4};
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
const err14 = {instancePath:instancePath+"/available",schemaPath:"document:Balance/properties/available/type",keyword:"type",params:{type: "object"},schema:schema85.properties.available.type,parentSchema:schema85.properties.available,data:data2};
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
const err15 = {instancePath,schemaPath:"document:Balance/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const requestList: CompiledCheck = validate60;
const schema86 = {"$ref":"document:RequestList"};
const schema87 = {"type":"object","additionalProperties":false,"required":["object","data"],"properties":{"object":{"type":"string","const":"list"},"data":{"type":"array","items":{"$ref":"document:LedgerEntry"}}}};
const schema88 = {"type":"object","additionalProperties":false,"required":["id","model","status","cost","created"],"properties":{"id":{"type":"string"},"model":{"type":["string","null"]},"status":{"type":"string","enum":["completed","topped_up"]},"cost":{"type":"number"},"created":{"type":"integer","minimum":0}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema87.properties.object.type,parentSchema:schema87.properties.object,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},schema:"list",parentSchema:schema87.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:LedgerEntry/required",keyword:"required",params:{missingProperty: "id"},schema:schema88.required,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.model === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:LedgerEntry/required",keyword:"required",params:{missingProperty: "model"},schema:schema88.required,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.status === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:LedgerEntry/required",keyword:"required",params:{missingProperty: "status"},schema:schema88.required,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.cost === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:LedgerEntry/required",keyword:"required",params:{missingProperty: "cost"},schema:schema88.required,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.created === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:LedgerEntry/required",keyword:"required",params:{missingProperty: "created"},schema:schema88.required,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "model")) || (key1 === "status")) || (key1 === "cost")) || (key1 === "created"))){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:LedgerEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema88,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"document:LedgerEntry/properties/id/type",keyword:"type",params:{type: "string"},schema:schema88.properties.id.type,parentSchema:schema88.properties.id,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.model !== undefined){
let data4 = data2.model;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/data/" + i0+"/model",schemaPath:"document:LedgerEntry/properties/model/type",keyword:"type",params:{type: schema88.properties.model.type},schema:schema88.properties.model.type,parentSchema:schema88.properties.model,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.status !== undefined){
let data5 = data2.status;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"document:LedgerEntry/properties/status/type",keyword:"type",params:{type: "string"},schema:schema88.properties.status.type,parentSchema:schema88.properties.status,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "completed") || (data5 === "topped_up"))){
const err14 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"document:LedgerEntry/properties/status/enum",keyword:"enum",params:{allowedValues: schema88.properties.status.enum},schema:schema88.properties.status.enum,parentSchema:schema88.properties.status,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.cost !== undefined){
let data6 = data2.cost;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/data/" + i0+"/cost",schemaPath:"document:LedgerEntry/properties/cost/type",keyword:"type",params:{type: "number"},schema:schema88.properties.cost.type,parentSchema:schema88.properties.cost,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.created !== undefined){
let data7 = data2.created;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"document:LedgerEntry/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema88.properties.created.type,parentSchema:schema88.properties.created,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"document:LedgerEntry/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema88.properties.created,data:data7};
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
}
else {
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:LedgerEntry/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data:data2};
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
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema87.properties.data.type,parentSchema:schema87.properties.data,data:data1};
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
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const invoiceList: CompiledCheck = validate63;
const schema89 = {"$ref":"document:InvoiceList"};
const schema90 = {"type":"object","additionalProperties":false,"required":["object","data"],"properties":{"object":{"type":"string","const":"list"},"data":{"type":"array","items":{"$ref":"document:Invoice"}}}};
const schema91 = {"type":"object","additionalProperties":false,"required":["id","object","period","period_start","period_end","status","requests","total","total_micros","currency"],"properties":{"id":{"type":"string"},"object":{"type":"string","const":"invoice"},"period":{"type":"string","pattern":"^\\d{4}-\\d{2}$"},"period_start":{"type":"integer","minimum":0},"period_end":{"type":"integer","minimum":0},"status":{"type":"string","enum":["open","issued"]},"requests":{"type":"integer","minimum":0},"total":{"type":"number","minimum":0},"total_micros":{"type":"integer","minimum":0},"currency":{"type":"string","const":"usd"}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "object") || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema90.properties.object.type,parentSchema:schema90.properties.object,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},schema:"list",parentSchema:schema90.properties.object,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "id"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.object === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "object"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.period === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "period"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.period_start === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "period_start"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.period_end === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "period_end"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.status === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "status"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.requests === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "requests"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.total === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "total"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.total_micros === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "total_micros"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.currency === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/required",keyword:"required",params:{missingProperty: "currency"},schema:schema91.required,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema91.properties, key1))){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"document:Invoice/properties/id/type",keyword:"type",params:{type: "string"},schema:schema91.properties.id.type,parentSchema:schema91.properties.id,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.object !== undefined){
let data4 = data2.object;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"document:Invoice/properties/object/type",keyword:"type",params:{type: "string"},schema:schema91.properties.object.type,parentSchema:schema91.properties.object,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("invoice" !== data4){
const err18 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"document:Invoice/properties/object/const",keyword:"const",params:{allowedValue: "invoice"},schema:"invoice",parentSchema:schema91.properties.object,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.period !== undefined){
let data5 = data2.period;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err19 = {instancePath:instancePath+"/data/" + i0+"/period",schemaPath:"document:Invoice/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}$"},schema:"^\\d{4}-\\d{2}$",parentSchema:schema91.properties.period,data:data5};
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
const err20 = {instancePath:instancePath+"/data/" + i0+"/period",schemaPath:"document:Invoice/properties/period/type",keyword:"type",params:{type: "string"},schema:schema91.properties.period.type,parentSchema:schema91.properties.period,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.period_start !== undefined){
let data6 = data2.period_start;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/data/" + i0+"/period_start",schemaPath:"document:Invoice/properties/period_start/type",keyword:"type",params:{type: "integer"},schema:schema91.properties.period_start.type,parentSchema:schema91.properties.period_start,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/data/" + i0+"/period_start",schemaPath:"document:Invoice/properties/period_start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema91.properties.period_start,data:data6};
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
if(data2.period_end !== undefined){
let data7 = data2.period_end;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/data/" + i0+"/period_end",schemaPath:"document:Invoice/properties/period_end/type",keyword:"type",params:{type: "integer"},schema:schema91.properties.period_end.type,parentSchema:schema91.properties.period_end,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/data/" + i0+"/period_end",schemaPath:"document:Invoice/properties/period_end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema91.properties.period_end,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data2.status !== undefined){
let data8 = data2.status;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"document:Invoice/properties/status/type",keyword:"type",params:{type: "string"},schema:schema91.properties.status.type,parentSchema:schema91.properties.status,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data8 === "open") || (data8 === "issued"))){
const err26 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"document:Invoice/properties/status/enum",keyword:"enum",params:{allowedValues: schema91.properties.status.enum},schema:schema91.properties.status.enum,parentSchema:schema91.properties.status,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.requests !== undefined){
let data9 = data2.requests;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/data/" + i0+"/requests",schemaPath:"document:Invoice/properties/requests/type",keyword:"type",params:{type: "integer"},schema:schema91.properties.requests.type,parentSchema:schema91.properties.requests,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/data/" + i0+"/requests",schemaPath:"document:Invoice/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema91.properties.requests,data:data9};
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
if(data2.total !== undefined){
let data10 = data2.total;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/data/" + i0+"/total",schemaPath:"document:Invoice/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema91.properties.total,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/" + i0+"/total",schemaPath:"document:Invoice/properties/total/type",keyword:"type",params:{type: "number"},schema:schema91.properties.total.type,parentSchema:schema91.properties.total,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.total_micros !== undefined){
let data11 = data2.total_micros;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/data/" + i0+"/total_micros",schemaPath:"document:Invoice/properties/total_micros/type",keyword:"type",params:{type: "integer"},schema:schema91.properties.total_micros.type,parentSchema:schema91.properties.total_micros,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/data/" + i0+"/total_micros",schemaPath:"document:Invoice/properties/total_micros/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema91.properties.total_micros,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data2.currency !== undefined){
let data12 = data2.currency;
if(typeof data12 !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i0+"/currency",schemaPath:"document:Invoice/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema91.properties.currency.type,parentSchema:schema91.properties.currency,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("usd" !== data12){
const err34 = {instancePath:instancePath+"/data/" + i0+"/currency",schemaPath:"document:Invoice/properties/currency/const",keyword:"const",params:{allowedValue: "usd"},schema:"usd",parentSchema:schema91.properties.currency,data:data12};
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
const err35 = {instancePath:instancePath+"/data/" + i0,schemaPath:"document:Invoice/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data:data2};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema90.properties.data.type,parentSchema:schema90.properties.data,data:data1};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

