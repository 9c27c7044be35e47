// Written by `pnpm generate` from openapi/aurous/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"$ref":"document:World"};
const schema1 = {"type":"object","additionalProperties":false,"required":["credentials","usual_version","platform","rate_limits","retention","teams","loras","characters","files","prompts","public_address","hosts"],"properties":{"credentials":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["X-Api-Key"],"properties":{"X-Api-Key":{"type":"string","pattern":"^al_live_[0-9a-f]{64}$"}}}},"usual_version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"platform":{"$ref":"document:WorldDefaults","required":["steps","guidance_scale","cfg_rescale","denoise_strength"]},"rate_limits":{"type":"object","additionalProperties":false,"required":["create_post","estimate_post","files_post","read_get"],"properties":{"create_post":{"$ref":"document:WorldBucket"},"estimate_post":{"$ref":"document:WorldBucket"},"files_post":{"$ref":"document:WorldBucket"},"read_get":{"$ref":"document:WorldBucket"}}},"retention":{"type":"object","additionalProperties":false,"required":["generations","characters","references","idempotency_keys","text_bytes","uploads_per_team","upload_bytes_per_team","upload_bytes"],"properties":{"generations":{"type":"integer","minimum":1,"maximum":9007199254740991},"characters":{"type":"integer","minimum":1,"maximum":9007199254740991},"references":{"type":"integer","minimum":1,"maximum":9007199254740991},"idempotency_keys":{"type":"integer","minimum":1,"maximum":9007199254740991},"text_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"uploads_per_team":{"type":"integer","minimum":1,"maximum":9007199254740991},"upload_bytes_per_team":{"type":"integer","minimum":1,"maximum":9007199254740991},"upload_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"teams":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","credential","credits","webhook_secret"],"properties":{"id":{"type":"string","pattern":"^team_[a-z]+$"},"name":{"type":"string","minLength":1},"credential":{"type":"string","minLength":1},"revoked":{"type":"boolean"},"credits":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"},"pinned_version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"webhook_secret":{"type":"string","minLength":1}}}},"loras":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","slug","keywords","is_public","active","team","defaults"],"properties":{"id":{"type":"string","pattern":"^lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"name":{"type":"string","minLength":1},"slug":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"keywords":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+( [a-z0-9]+)*$"}},"is_public":{"type":"boolean"},"active":{"type":"boolean"},"team":{"type":"string","pattern":"^team_[a-z]+$"},"defaults":{"$ref":"document:WorldDefaults"}}}},"characters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","team","name","status","created_at","reference_count"],"properties":{"id":{"type":"string","pattern":"^char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"team":{"type":"string","pattern":"^team_[a-z]+$"},"name":{"type":"string","minLength":1},"status":{"enum":["synthesizing","reviewing","ready","failed"]},"created_at":{"type":"string","format":"date-time"},"reference_count":{"type":"integer","minimum":1,"maximum":6},"denoise_strength":{"type":"number","minimum":0,"maximum":1}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","team","purpose","mime_type","size_bytes","width_px","height_px"],"properties":{"id":{"type":"string","pattern":"^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"team":{"type":"string","pattern":"^team_[a-z]+$"},"purpose":{"enum":["reference","first_frame","last_frame"]},"mime_type":{"enum":["image/png","image/jpeg","image/webp"]},"size_bytes":{"type":"integer","minimum":1,"maximum":10000000},"width_px":{"type":"integer","minimum":1,"maximum":4096},"height_px":{"type":"integer","minimum":1,"maximum":4096}}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed","moderation_rejected"],"properties":{"failed":{"type":"string","minLength":1},"moderation_rejected":{"type":"string","minLength":1}}},"public_address":{"type":"string","pattern":"^[0-9a-f.:]+$"},"hosts":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"},"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"document:WorldAddress"}}}}};
const schema2 = {"type":"object","additionalProperties":false,"properties":{"steps":{"type":"integer","minimum":1,"maximum":100},"guidance_scale":{"type":"number","minimum":0.1,"maximum":30},"cfg_rescale":{"type":"number","minimum":0,"maximum":1},"denoise_strength":{"type":"number","minimum":0,"maximum":1}}};
const schema3 = {"type":"object","additionalProperties":false,"required":["burst","per_minute"],"properties":{"burst":{"type":"integer","minimum":1,"maximum":1000000000},"per_minute":{"type":"integer","minimum":1,"maximum":1000000000}}};
const schema8 = {"type":"string","pattern":"^[0-9a-f.:]+$"};
const func0 = Object.prototype.hasOwnProperty;
const func1 = codePoints;
const pattern0 = new RegExp("^al_live_[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern2 = new RegExp("^team_[a-z]+$", "u");
const pattern3 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$", "u");
const pattern5 = new RegExp("^lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[a-z0-9]+( [a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", "u");
const pattern11 = new RegExp("^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$", "u");
const pattern13 = new RegExp("^[0-9a-f.:]+$", "u");
const pattern14 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", "u");
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.usual_version === undefined) && (missing0 = "usual_version"))) || ((data.platform === undefined) && (missing0 = "platform"))) || ((data.rate_limits === undefined) && (missing0 = "rate_limits"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.teams === undefined) && (missing0 = "teams"))) || ((data.loras === undefined) && (missing0 = "loras"))) || ((data.characters === undefined) && (missing0 = "characters"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.prompts === undefined) && (missing0 = "prompts"))) || ((data.public_address === undefined) && (missing0 = "public_address"))) || ((data.hosts === undefined) && (missing0 = "hosts"))){
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
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate1.errors = [{instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data0){
let data1 = data0[key1];
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1["X-Api-Key"] === undefined) && (missing1 = "X-Api-Key")){
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key2 in data1){
if(!(key2 === "X-Api-Key")){
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1["X-Api-Key"] !== undefined){
let data2 = data1["X-Api-Key"];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/X-Api-Key",schemaPath:"#/properties/credentials/additionalProperties/properties/X-Api-Key/pattern",keyword:"pattern",params:{pattern: "^al_live_[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/X-Api-Key",schemaPath:"#/properties/credentials/additionalProperties/properties/X-Api-Key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usual_version !== undefined){
let data3 = data.usual_version;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate1.errors = [{instancePath:instancePath+"/usual_version",schemaPath:"#/properties/usual_version/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/usual_version",schemaPath:"#/properties/usual_version/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platform !== undefined){
let data4 = data.platform;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs15 = errors;
for(const key3 in data4){
if(!((((key3 === "steps") || (key3 === "guidance_scale")) || (key3 === "cfg_rescale")) || (key3 === "denoise_strength"))){
validate1.errors = [{instancePath:instancePath+"/platform",schemaPath:"document:WorldDefaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.steps !== undefined){
let data5 = data4.steps;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate1.errors = [{instancePath:instancePath+"/platform/steps",schemaPath:"document:WorldDefaults/properties/steps/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
validate1.errors = [{instancePath:instancePath+"/platform/steps",schemaPath:"document:WorldDefaults/properties/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate1.errors = [{instancePath:instancePath+"/platform/steps",schemaPath:"document:WorldDefaults/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.guidance_scale !== undefined){
let data6 = data4.guidance_scale;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 30 || isNaN(data6)){
validate1.errors = [{instancePath:instancePath+"/platform/guidance_scale",schemaPath:"document:WorldDefaults/properties/guidance_scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}}];
return false;
}
else {
if(data6 < 0.1 || isNaN(data6)){
validate1.errors = [{instancePath:instancePath+"/platform/guidance_scale",schemaPath:"document:WorldDefaults/properties/guidance_scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/platform/guidance_scale",schemaPath:"document:WorldDefaults/properties/guidance_scale/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.cfg_rescale !== undefined){
let data7 = data4.cfg_rescale;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate1.errors = [{instancePath:instancePath+"/platform/cfg_rescale",schemaPath:"document:WorldDefaults/properties/cfg_rescale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate1.errors = [{instancePath:instancePath+"/platform/cfg_rescale",schemaPath:"document:WorldDefaults/properties/cfg_rescale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/platform/cfg_rescale",schemaPath:"document:WorldDefaults/properties/cfg_rescale/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.denoise_strength !== undefined){
let data8 = data4.denoise_strength;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate1.errors = [{instancePath:instancePath+"/platform/denoise_strength",schemaPath:"document:WorldDefaults/properties/denoise_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate1.errors = [{instancePath:instancePath+"/platform/denoise_strength",schemaPath:"document:WorldDefaults/properties/denoise_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/platform/denoise_strength",schemaPath:"document:WorldDefaults/properties/denoise_strength/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/platform",schemaPath:"document:WorldDefaults/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.steps === undefined) && (missing2 = "steps")) || ((data4.guidance_scale === undefined) && (missing2 = "guidance_scale"))) || ((data4.cfg_rescale === undefined) && (missing2 = "cfg_rescale"))) || ((data4.denoise_strength === undefined) && (missing2 = "denoise_strength"))){
validate1.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: missing2}}];
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
if(data.rate_limits !== undefined){
let data9 = data.rate_limits;
const _errs24 = errors;
if(errors === _errs24){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((((data9.create_post === undefined) && (missing3 = "create_post")) || ((data9.estimate_post === undefined) && (missing3 = "estimate_post"))) || ((data9.files_post === undefined) && (missing3 = "files_post"))) || ((data9.read_get === undefined) && (missing3 = "read_get"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs26 = errors;
for(const key4 in data9){
if(!((((key4 === "create_post") || (key4 === "estimate_post")) || (key4 === "files_post")) || (key4 === "read_get"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs26 === errors){
if(data9.create_post !== undefined){
let data10 = data9.create_post;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing4;
if(((data10.burst === undefined) && (missing4 = "burst")) || ((data10.per_minute === undefined) && (missing4 = "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post",schemaPath:"document:WorldBucket/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs30 = errors;
for(const key5 in data10){
if(!((key5 === "burst") || (key5 === "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post",schemaPath:"document:WorldBucket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data10.burst !== undefined){
let data11 = data10.burst;
const _errs31 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post/burst",schemaPath:"document:WorldBucket/properties/burst/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs31){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post/burst",schemaPath:"document:WorldBucket/properties/burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post/burst",schemaPath:"document:WorldBucket/properties/burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.per_minute !== undefined){
let data12 = data10.per_minute;
const _errs33 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs33){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/rate_limits/create_post",schemaPath:"document:WorldBucket/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.estimate_post !== undefined){
let data13 = data9.estimate_post;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing5;
if(((data13.burst === undefined) && (missing5 = "burst")) || ((data13.per_minute === undefined) && (missing5 = "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post",schemaPath:"document:WorldBucket/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs38 = errors;
for(const key6 in data13){
if(!((key6 === "burst") || (key6 === "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post",schemaPath:"document:WorldBucket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data13.burst !== undefined){
let data14 = data13.burst;
const _errs39 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post/burst",schemaPath:"document:WorldBucket/properties/burst/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000 || isNaN(data14)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post/burst",schemaPath:"document:WorldBucket/properties/burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post/burst",schemaPath:"document:WorldBucket/properties/burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.per_minute !== undefined){
let data15 = data13.per_minute;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000 || isNaN(data15)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/rate_limits/estimate_post",schemaPath:"document:WorldBucket/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.files_post !== undefined){
let data16 = data9.files_post;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing6;
if(((data16.burst === undefined) && (missing6 = "burst")) || ((data16.per_minute === undefined) && (missing6 = "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post",schemaPath:"document:WorldBucket/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs46 = errors;
for(const key7 in data16){
if(!((key7 === "burst") || (key7 === "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post",schemaPath:"document:WorldBucket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs46 === errors){
if(data16.burst !== undefined){
let data17 = data16.burst;
const _errs47 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post/burst",schemaPath:"document:WorldBucket/properties/burst/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs47){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000 || isNaN(data17)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post/burst",schemaPath:"document:WorldBucket/properties/burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post/burst",schemaPath:"document:WorldBucket/properties/burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs47 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.per_minute !== undefined){
let data18 = data16.per_minute;
const _errs49 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000 || isNaN(data18)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs49 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/rate_limits/files_post",schemaPath:"document:WorldBucket/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.read_get !== undefined){
let data19 = data9.read_get;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing7;
if(((data19.burst === undefined) && (missing7 = "burst")) || ((data19.per_minute === undefined) && (missing7 = "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get",schemaPath:"document:WorldBucket/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs54 = errors;
for(const key8 in data19){
if(!((key8 === "burst") || (key8 === "per_minute"))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get",schemaPath:"document:WorldBucket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs54 === errors){
if(data19.burst !== undefined){
let data20 = data19.burst;
const _errs55 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get/burst",schemaPath:"document:WorldBucket/properties/burst/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs55){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000000 || isNaN(data20)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get/burst",schemaPath:"document:WorldBucket/properties/burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get/burst",schemaPath:"document:WorldBucket/properties/burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data19.per_minute !== undefined){
let data21 = data19.per_minute;
const _errs57 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs57){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000 || isNaN(data21)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get/per_minute",schemaPath:"document:WorldBucket/properties/per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/rate_limits/read_get",schemaPath:"document:WorldBucket/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data22 = data.retention;
const _errs59 = errors;
if(errors === _errs59){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing8;
if(((((((((data22.generations === undefined) && (missing8 = "generations")) || ((data22.characters === undefined) && (missing8 = "characters"))) || ((data22.references === undefined) && (missing8 = "references"))) || ((data22.idempotency_keys === undefined) && (missing8 = "idempotency_keys"))) || ((data22.text_bytes === undefined) && (missing8 = "text_bytes"))) || ((data22.uploads_per_team === undefined) && (missing8 = "uploads_per_team"))) || ((data22.upload_bytes_per_team === undefined) && (missing8 = "upload_bytes_per_team"))) || ((data22.upload_bytes === undefined) && (missing8 = "upload_bytes"))){
validate1.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs61 = errors;
for(const key9 in data22){
if(!((((((((key9 === "generations") || (key9 === "characters")) || (key9 === "references")) || (key9 === "idempotency_keys")) || (key9 === "text_bytes")) || (key9 === "uploads_per_team")) || (key9 === "upload_bytes_per_team")) || (key9 === "upload_bytes"))){
validate1.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs61 === errors){
if(data22.generations !== undefined){
let data23 = data22.generations;
const _errs62 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate1.errors = [{instancePath:instancePath+"/retention/generations",schemaPath:"#/properties/retention/properties/generations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs62){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
validate1.errors = [{instancePath:instancePath+"/retention/generations",schemaPath:"#/properties/retention/properties/generations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data23 < 1 || isNaN(data23)){
validate1.errors = [{instancePath:instancePath+"/retention/generations",schemaPath:"#/properties/retention/properties/generations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.characters !== undefined){
let data24 = data22.characters;
const _errs64 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate1.errors = [{instancePath:instancePath+"/retention/characters",schemaPath:"#/properties/retention/properties/characters/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
validate1.errors = [{instancePath:instancePath+"/retention/characters",schemaPath:"#/properties/retention/properties/characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate1.errors = [{instancePath:instancePath+"/retention/characters",schemaPath:"#/properties/retention/properties/characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.references !== undefined){
let data25 = data22.references;
const _errs66 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate1.errors = [{instancePath:instancePath+"/retention/references",schemaPath:"#/properties/retention/properties/references/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs66){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
validate1.errors = [{instancePath:instancePath+"/retention/references",schemaPath:"#/properties/retention/properties/references/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate1.errors = [{instancePath:instancePath+"/retention/references",schemaPath:"#/properties/retention/properties/references/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs66 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.idempotency_keys !== undefined){
let data26 = data22.idempotency_keys;
const _errs68 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate1.errors = [{instancePath:instancePath+"/retention/idempotency_keys",schemaPath:"#/properties/retention/properties/idempotency_keys/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs68){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
validate1.errors = [{instancePath:instancePath+"/retention/idempotency_keys",schemaPath:"#/properties/retention/properties/idempotency_keys/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data26 < 1 || isNaN(data26)){
validate1.errors = [{instancePath:instancePath+"/retention/idempotency_keys",schemaPath:"#/properties/retention/properties/idempotency_keys/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs68 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.text_bytes !== undefined){
let data27 = data22.text_bytes;
const _errs70 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate1.errors = [{instancePath:instancePath+"/retention/text_bytes",schemaPath:"#/properties/retention/properties/text_bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs70){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
validate1.errors = [{instancePath:instancePath+"/retention/text_bytes",schemaPath:"#/properties/retention/properties/text_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate1.errors = [{instancePath:instancePath+"/retention/text_bytes",schemaPath:"#/properties/retention/properties/text_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.uploads_per_team !== undefined){
let data28 = data22.uploads_per_team;
const _errs72 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate1.errors = [{instancePath:instancePath+"/retention/uploads_per_team",schemaPath:"#/properties/retention/properties/uploads_per_team/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs72){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
validate1.errors = [{instancePath:instancePath+"/retention/uploads_per_team",schemaPath:"#/properties/retention/properties/uploads_per_team/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate1.errors = [{instancePath:instancePath+"/retention/uploads_per_team",schemaPath:"#/properties/retention/properties/uploads_per_team/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.upload_bytes_per_team !== undefined){
let data29 = data22.upload_bytes_per_team;
const _errs74 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate1.errors = [{instancePath:instancePath+"/retention/upload_bytes_per_team",schemaPath:"#/properties/retention/properties/upload_bytes_per_team/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs74){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
validate1.errors = [{instancePath:instancePath+"/retention/upload_bytes_per_team",schemaPath:"#/properties/retention/properties/upload_bytes_per_team/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate1.errors = [{instancePath:instancePath+"/retention/upload_bytes_per_team",schemaPath:"#/properties/retention/properties/upload_bytes_per_team/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.upload_bytes !== undefined){
let data30 = data22.upload_bytes;
const _errs76 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate1.errors = [{instancePath:instancePath+"/retention/upload_bytes",schemaPath:"#/properties/retention/properties/upload_bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs76){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
validate1.errors = [{instancePath:instancePath+"/retention/upload_bytes",schemaPath:"#/properties/retention/properties/upload_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate1.errors = [{instancePath:instancePath+"/retention/upload_bytes",schemaPath:"#/properties/retention/properties/upload_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
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
validate1.errors = [{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.teams !== undefined){
let data31 = data.teams;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data31)){
if(data31.length < 1){
validate1.errors = [{instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid15 = true;
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
let data32 = data31[i0];
const _errs80 = errors;
if(errors === _errs80){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing9;
if((((((data32.id === undefined) && (missing9 = "id")) || ((data32.name === undefined) && (missing9 = "name"))) || ((data32.credential === undefined) && (missing9 = "credential"))) || ((data32.credits === undefined) && (missing9 = "credits"))) || ((data32.webhook_secret === undefined) && (missing9 = "webhook_secret"))){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs82 = errors;
for(const key10 in data32){
if(!(((((((key10 === "id") || (key10 === "name")) || (key10 === "credential")) || (key10 === "revoked")) || (key10 === "credits")) || (key10 === "pinned_version")) || (key10 === "webhook_secret"))){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs82 === errors){
if(data32.id !== undefined){
let data33 = data32.id;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data33 === "string"){
if(!pattern2.test(data33)){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/id",schemaPath:"#/properties/teams/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^team_[a-z]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/id",schemaPath:"#/properties/teams/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs83 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data32.name !== undefined){
let data34 = data32.name;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data34 === "string"){
if(data34.length < 2 && func1(data34) < 1){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/name",schemaPath:"#/properties/teams/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/name",schemaPath:"#/properties/teams/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs85 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data32.credential !== undefined){
let data35 = data32.credential;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data35 === "string"){
if(data35.length < 2 && func1(data35) < 1){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/credential",schemaPath:"#/properties/teams/items/properties/credential/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/credential",schemaPath:"#/properties/teams/items/properties/credential/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs87 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data32.revoked !== undefined){
const _errs89 = errors;
if(typeof data32.revoked !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/revoked",schemaPath:"#/properties/teams/items/properties/revoked/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs89 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data32.credits !== undefined){
let data37 = data32.credits;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/credits",schemaPath:"#/properties/teams/items/properties/credits/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/credits",schemaPath:"#/properties/teams/items/properties/credits/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data32.pinned_version !== undefined){
let data38 = data32.pinned_version;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/pinned_version",schemaPath:"#/properties/teams/items/properties/pinned_version/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/pinned_version",schemaPath:"#/properties/teams/items/properties/pinned_version/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs93 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data32.webhook_secret !== undefined){
let data39 = data32.webhook_secret;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data39 === "string"){
if(data39.length < 2 && func1(data39) < 1){
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/webhook_secret",schemaPath:"#/properties/teams/items/properties/webhook_secret/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/teams/" + i0+"/webhook_secret",schemaPath:"#/properties/teams/items/properties/webhook_secret/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
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
validate1.errors = [{instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs80 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loras !== undefined){
let data40 = data.loras;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data40)){
var valid17 = true;
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
const _errs99 = errors;
if(errors === _errs99){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing10;
if(((((((((data41.id === undefined) && (missing10 = "id")) || ((data41.name === undefined) && (missing10 = "name"))) || ((data41.slug === undefined) && (missing10 = "slug"))) || ((data41.keywords === undefined) && (missing10 = "keywords"))) || ((data41.is_public === undefined) && (missing10 = "is_public"))) || ((data41.active === undefined) && (missing10 = "active"))) || ((data41.team === undefined) && (missing10 = "team"))) || ((data41.defaults === undefined) && (missing10 = "defaults"))){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1,schemaPath:"#/properties/loras/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs101 = errors;
for(const key11 in data41){
if(!((((((((key11 === "id") || (key11 === "name")) || (key11 === "slug")) || (key11 === "keywords")) || (key11 === "is_public")) || (key11 === "active")) || (key11 === "team")) || (key11 === "defaults"))){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1,schemaPath:"#/properties/loras/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs101 === errors){
if(data41.id !== undefined){
let data42 = data41.id;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/id",schemaPath:"#/properties/loras/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/id",schemaPath:"#/properties/loras/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs102 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.name !== undefined){
let data43 = data41.name;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data43 === "string"){
if(data43.length < 2 && func1(data43) < 1){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/name",schemaPath:"#/properties/loras/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/name",schemaPath:"#/properties/loras/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs104 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.slug !== undefined){
let data44 = data41.slug;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/slug",schemaPath:"#/properties/loras/items/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/slug",schemaPath:"#/properties/loras/items/properties/slug/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs106 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.keywords !== undefined){
let data45 = data41.keywords;
const _errs108 = errors;
if(errors === _errs108){
if(Array.isArray(data45)){
if(data45.length < 1){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/keywords",schemaPath:"#/properties/loras/items/properties/keywords/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid19 = true;
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
let data46 = data45[i2];
const _errs110 = errors;
if(errors === _errs110){
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/keywords/" + i2,schemaPath:"#/properties/loras/items/properties/keywords/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+( [a-z0-9]+)*$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/keywords/" + i2,schemaPath:"#/properties/loras/items/properties/keywords/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs110 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/keywords",schemaPath:"#/properties/loras/items/properties/keywords/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid18 = _errs108 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.is_public !== undefined){
const _errs112 = errors;
if(typeof data41.is_public !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/is_public",schemaPath:"#/properties/loras/items/properties/is_public/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs112 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.active !== undefined){
const _errs114 = errors;
if(typeof data41.active !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/active",schemaPath:"#/properties/loras/items/properties/active/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs114 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.team !== undefined){
let data49 = data41.team;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data49 === "string"){
if(!pattern2.test(data49)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/team",schemaPath:"#/properties/loras/items/properties/team/pattern",keyword:"pattern",params:{pattern: "^team_[a-z]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/team",schemaPath:"#/properties/loras/items/properties/team/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs116 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data41.defaults !== undefined){
let data50 = data41.defaults;
const _errs118 = errors;
const _errs119 = errors;
if(errors === _errs119){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
const _errs121 = errors;
for(const key12 in data50){
if(!((((key12 === "steps") || (key12 === "guidance_scale")) || (key12 === "cfg_rescale")) || (key12 === "denoise_strength"))){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults",schemaPath:"document:WorldDefaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs121 === errors){
if(data50.steps !== undefined){
let data51 = data50.steps;
const _errs122 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/steps",schemaPath:"document:WorldDefaults/properties/steps/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs122){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/steps",schemaPath:"document:WorldDefaults/properties/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data51 < 1 || isNaN(data51)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/steps",schemaPath:"document:WorldDefaults/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid21 = _errs122 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data50.guidance_scale !== undefined){
let data52 = data50.guidance_scale;
const _errs124 = errors;
if(errors === _errs124){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 30 || isNaN(data52)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/guidance_scale",schemaPath:"document:WorldDefaults/properties/guidance_scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}}];
return false;
}
else {
if(data52 < 0.1 || isNaN(data52)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/guidance_scale",schemaPath:"document:WorldDefaults/properties/guidance_scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/guidance_scale",schemaPath:"document:WorldDefaults/properties/guidance_scale/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid21 = _errs124 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data50.cfg_rescale !== undefined){
let data53 = data50.cfg_rescale;
const _errs126 = errors;
if(errors === _errs126){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1 || isNaN(data53)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/cfg_rescale",schemaPath:"document:WorldDefaults/properties/cfg_rescale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data53 < 0 || isNaN(data53)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/cfg_rescale",schemaPath:"document:WorldDefaults/properties/cfg_rescale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/cfg_rescale",schemaPath:"document:WorldDefaults/properties/cfg_rescale/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid21 = _errs126 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data50.denoise_strength !== undefined){
let data54 = data50.denoise_strength;
const _errs128 = errors;
if(errors === _errs128){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1 || isNaN(data54)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/denoise_strength",schemaPath:"document:WorldDefaults/properties/denoise_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data54 < 0 || isNaN(data54)){
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/denoise_strength",schemaPath:"document:WorldDefaults/properties/denoise_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults/denoise_strength",schemaPath:"document:WorldDefaults/properties/denoise_strength/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid21 = _errs128 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras/" + i1+"/defaults",schemaPath:"document:WorldDefaults/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs118 === errors;
}
else {
var valid18 = true;
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
validate1.errors = [{instancePath:instancePath+"/loras/" + i1,schemaPath:"#/properties/loras/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs99 === errors;
if(!valid17){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/loras",schemaPath:"#/properties/loras/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.characters !== undefined){
let data55 = data.characters;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data55)){
var valid22 = true;
const len3 = data55.length;
for(let i3=0; i3<len3; i3++){
let data56 = data55[i3];
const _errs132 = errors;
if(errors === _errs132){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing11;
if(((((((data56.id === undefined) && (missing11 = "id")) || ((data56.team === undefined) && (missing11 = "team"))) || ((data56.name === undefined) && (missing11 = "name"))) || ((data56.status === undefined) && (missing11 = "status"))) || ((data56.created_at === undefined) && (missing11 = "created_at"))) || ((data56.reference_count === undefined) && (missing11 = "reference_count"))){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3,schemaPath:"#/properties/characters/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs134 = errors;
for(const key13 in data56){
if(!(((((((key13 === "id") || (key13 === "team")) || (key13 === "name")) || (key13 === "status")) || (key13 === "created_at")) || (key13 === "reference_count")) || (key13 === "denoise_strength"))){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3,schemaPath:"#/properties/characters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs134 === errors){
if(data56.id !== undefined){
let data57 = data56.id;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data57 === "string"){
if(!pattern9.test(data57)){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/id",schemaPath:"#/properties/characters/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/id",schemaPath:"#/properties/characters/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs135 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data56.team !== undefined){
let data58 = data56.team;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data58 === "string"){
if(!pattern2.test(data58)){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/team",schemaPath:"#/properties/characters/items/properties/team/pattern",keyword:"pattern",params:{pattern: "^team_[a-z]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/team",schemaPath:"#/properties/characters/items/properties/team/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs137 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data56.name !== undefined){
let data59 = data56.name;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data59 === "string"){
if(data59.length < 2 && func1(data59) < 1){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/name",schemaPath:"#/properties/characters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/name",schemaPath:"#/properties/characters/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs139 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data56.status !== undefined){
let data60 = data56.status;
const _errs141 = errors;
if(!((((data60 === "synthesizing") || (data60 === "reviewing")) || (data60 === "ready")) || (data60 === "failed"))){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/status",schemaPath:"#/properties/characters/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema1.properties.characters.items.properties.status.enum}}];
return false;
}
var valid23 = _errs141 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data56.created_at !== undefined){
let data61 = data56.created_at;
const _errs142 = errors;
if(errors === _errs142){
if(errors === _errs142){
if(typeof data61 === "string"){
if(!(formats0.test(data61))){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/created_at",schemaPath:"#/properties/characters/items/properties/created_at/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/created_at",schemaPath:"#/properties/characters/items/properties/created_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid23 = _errs142 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data56.reference_count !== undefined){
let data62 = data56.reference_count;
const _errs144 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/reference_count",schemaPath:"#/properties/characters/items/properties/reference_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs144){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 6 || isNaN(data62)){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/reference_count",schemaPath:"#/properties/characters/items/properties/reference_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}}];
return false;
}
else {
if(data62 < 1 || isNaN(data62)){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/reference_count",schemaPath:"#/properties/characters/items/properties/reference_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid23 = _errs144 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data56.denoise_strength !== undefined){
let data63 = data56.denoise_strength;
const _errs146 = errors;
if(errors === _errs146){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1 || isNaN(data63)){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/denoise_strength",schemaPath:"#/properties/characters/items/properties/denoise_strength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data63 < 0 || isNaN(data63)){
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/denoise_strength",schemaPath:"#/properties/characters/items/properties/denoise_strength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/characters/" + i3+"/denoise_strength",schemaPath:"#/properties/characters/items/properties/denoise_strength/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid23 = _errs146 === errors;
}
else {
var valid23 = true;
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
validate1.errors = [{instancePath:instancePath+"/characters/" + i3,schemaPath:"#/properties/characters/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs132 === errors;
if(!valid22){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/characters",schemaPath:"#/properties/characters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data64 = data.files;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data64)){
var valid24 = true;
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
let data65 = data64[i4];
const _errs150 = errors;
if(errors === _errs150){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing12;
if((((((((data65.id === undefined) && (missing12 = "id")) || ((data65.team === undefined) && (missing12 = "team"))) || ((data65.purpose === undefined) && (missing12 = "purpose"))) || ((data65.mime_type === undefined) && (missing12 = "mime_type"))) || ((data65.size_bytes === undefined) && (missing12 = "size_bytes"))) || ((data65.width_px === undefined) && (missing12 = "width_px"))) || ((data65.height_px === undefined) && (missing12 = "height_px"))){
validate1.errors = [{instancePath:instancePath+"/files/" + i4,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs152 = errors;
for(const key14 in data65){
if(!(((((((key14 === "id") || (key14 === "team")) || (key14 === "purpose")) || (key14 === "mime_type")) || (key14 === "size_bytes")) || (key14 === "width_px")) || (key14 === "height_px"))){
validate1.errors = [{instancePath:instancePath+"/files/" + i4,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs152 === errors){
if(data65.id !== undefined){
let data66 = data65.id;
const _errs153 = errors;
if(errors === _errs153){
if(typeof data66 === "string"){
if(!pattern11.test(data66)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/id",schemaPath:"#/properties/files/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/id",schemaPath:"#/properties/files/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs153 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.team !== undefined){
let data67 = data65.team;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data67 === "string"){
if(!pattern2.test(data67)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/team",schemaPath:"#/properties/files/items/properties/team/pattern",keyword:"pattern",params:{pattern: "^team_[a-z]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/team",schemaPath:"#/properties/files/items/properties/team/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs155 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.purpose !== undefined){
let data68 = data65.purpose;
const _errs157 = errors;
if(!(((data68 === "reference") || (data68 === "first_frame")) || (data68 === "last_frame"))){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/purpose",schemaPath:"#/properties/files/items/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema1.properties.files.items.properties.purpose.enum}}];
return false;
}
var valid25 = _errs157 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.mime_type !== undefined){
let data69 = data65.mime_type;
const _errs158 = errors;
if(!(((data69 === "image/png") || (data69 === "image/jpeg")) || (data69 === "image/webp"))){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/mime_type",schemaPath:"#/properties/files/items/properties/mime_type/enum",keyword:"enum",params:{allowedValues: schema1.properties.files.items.properties.mime_type.enum}}];
return false;
}
var valid25 = _errs158 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.size_bytes !== undefined){
let data70 = data65.size_bytes;
const _errs159 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/size_bytes",schemaPath:"#/properties/files/items/properties/size_bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs159){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 10000000 || isNaN(data70)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/size_bytes",schemaPath:"#/properties/files/items/properties/size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}}];
return false;
}
else {
if(data70 < 1 || isNaN(data70)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/size_bytes",schemaPath:"#/properties/files/items/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid25 = _errs159 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.width_px !== undefined){
let data71 = data65.width_px;
const _errs161 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/width_px",schemaPath:"#/properties/files/items/properties/width_px/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs161){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 4096 || isNaN(data71)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/width_px",schemaPath:"#/properties/files/items/properties/width_px/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data71 < 1 || isNaN(data71)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/width_px",schemaPath:"#/properties/files/items/properties/width_px/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid25 = _errs161 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.height_px !== undefined){
let data72 = data65.height_px;
const _errs163 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/height_px",schemaPath:"#/properties/files/items/properties/height_px/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs163){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 4096 || isNaN(data72)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/height_px",schemaPath:"#/properties/files/items/properties/height_px/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data72 < 1 || isNaN(data72)){
validate1.errors = [{instancePath:instancePath+"/files/" + i4+"/height_px",schemaPath:"#/properties/files/items/properties/height_px/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid25 = _errs163 === errors;
}
else {
var valid25 = true;
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
validate1.errors = [{instancePath:instancePath+"/files/" + i4,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs150 === errors;
if(!valid24){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs148 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompts !== undefined){
let data73 = data.prompts;
const _errs165 = errors;
if(errors === _errs165){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing13;
if(((data73.failed === undefined) && (missing13 = "failed")) || ((data73.moderation_rejected === undefined) && (missing13 = "moderation_rejected"))){
validate1.errors = [{instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs167 = errors;
for(const key15 in data73){
if(!((key15 === "failed") || (key15 === "moderation_rejected"))){
validate1.errors = [{instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs167 === errors){
if(data73.failed !== undefined){
let data74 = data73.failed;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data74 === "string"){
if(data74.length < 2 && func1(data74) < 1){
validate1.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"#/properties/prompts/properties/failed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"#/properties/prompts/properties/failed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs168 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data73.moderation_rejected !== undefined){
let data75 = data73.moderation_rejected;
const _errs170 = errors;
if(errors === _errs170){
if(typeof data75 === "string"){
if(data75.length < 2 && func1(data75) < 1){
validate1.errors = [{instancePath:instancePath+"/prompts/moderation_rejected",schemaPath:"#/properties/prompts/properties/moderation_rejected/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/prompts/moderation_rejected",schemaPath:"#/properties/prompts/properties/moderation_rejected/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs170 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public_address !== undefined){
let data76 = data.public_address;
const _errs172 = errors;
if(errors === _errs172){
if(typeof data76 === "string"){
if(!pattern13.test(data76)){
validate1.errors = [{instancePath:instancePath+"/public_address",schemaPath:"#/properties/public_address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/public_address",schemaPath:"#/properties/public_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs172 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hosts !== undefined){
let data77 = data.hosts;
const _errs174 = errors;
if(errors === _errs174){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key16 in data77){
const _errs176 = errors;
if(errors === _errs176){
if(typeof key16 === "string"){
if(!pattern14.test(key16)){
const err0 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$"},propertyName:key16};
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
const err1 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key16};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid27 = _errs176 === errors;
if(!valid27){
const err2 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate1.errors = vErrors;
return false;
break;
}
}
if(valid27){
for(const key17 in data77){
let data78 = data77[key17];
const _errs179 = errors;
if(errors === _errs179){
if(Array.isArray(data78)){
if(data78.length < 1){
validate1.errors = [{instancePath:instancePath+"/hosts/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hosts/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid29 = true;
const len5 = data78.length;
for(let i5=0; i5<len5; i5++){
let data79 = data78[i5];
const _errs181 = errors;
const _errs182 = errors;
if(errors === _errs182){
if(typeof data79 === "string"){
if(!pattern13.test(data79)){
validate1.errors = [{instancePath:instancePath+"/hosts/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"document:WorldAddress/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/hosts/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"document:WorldAddress/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid29 = _errs181 === errors;
if(!valid29){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/hosts/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hosts/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs179 === errors;
if(!valid28){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs174 === errors;
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
