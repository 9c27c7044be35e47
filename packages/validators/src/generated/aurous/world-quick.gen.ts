// Written by `pnpm generate` from openapi/aurous/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"x-without-errors":{"$ref":"document:World"}};
const schema1 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["credentials","usual_version","platform","rate_limits","retention","teams","loras","characters","files","prompts","public_address","hosts"],"properties":{"credentials":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["X-Api-Key"],"properties":{"X-Api-Key":{"type":"string","pattern":"^al_live_[0-9a-f]{64}$"}}}},"usual_version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"platform":{"$ref":"document:WorldDefaults","required":["steps","guidance_scale","cfg_rescale","denoise_strength"]},"rate_limits":{"type":"object","additionalProperties":false,"required":["create_post","estimate_post","files_post","read_get"],"properties":{"create_post":{"$ref":"document:WorldBucket"},"estimate_post":{"$ref":"document:WorldBucket"},"files_post":{"$ref":"document:WorldBucket"},"read_get":{"$ref":"document:WorldBucket"}}},"retention":{"type":"object","additionalProperties":false,"required":["generations","characters","references","idempotency_keys","text_bytes","uploads_per_team","upload_bytes_per_team","upload_bytes"],"properties":{"generations":{"type":"integer","minimum":1,"maximum":9007199254740991},"characters":{"type":"integer","minimum":1,"maximum":9007199254740991},"references":{"type":"integer","minimum":1,"maximum":9007199254740991},"idempotency_keys":{"type":"integer","minimum":1,"maximum":9007199254740991},"text_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"uploads_per_team":{"type":"integer","minimum":1,"maximum":9007199254740991},"upload_bytes_per_team":{"type":"integer","minimum":1,"maximum":9007199254740991},"upload_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"teams":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","credential","credits","webhook_secret"],"properties":{"id":{"type":"string","pattern":"^team_[a-z]+$"},"name":{"type":"string","minLength":1},"credential":{"type":"string","minLength":1},"revoked":{"type":"boolean"},"credits":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$"},"pinned_version":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"webhook_secret":{"type":"string","minLength":1}}}},"loras":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","slug","keywords","is_public","active","team","defaults"],"properties":{"id":{"type":"string","pattern":"^lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"name":{"type":"string","minLength":1},"slug":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"keywords":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+( [a-z0-9]+)*$"}},"is_public":{"type":"boolean"},"active":{"type":"boolean"},"team":{"type":"string","pattern":"^team_[a-z]+$"},"defaults":{"$ref":"document:WorldDefaults"}}}},"characters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","team","name","status","created_at","reference_count"],"properties":{"id":{"type":"string","pattern":"^char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"team":{"type":"string","pattern":"^team_[a-z]+$"},"name":{"type":"string","minLength":1},"status":{"enum":["synthesizing","reviewing","ready","failed"]},"created_at":{"type":"string","format":"date-time"},"reference_count":{"type":"integer","minimum":1,"maximum":6},"denoise_strength":{"type":"number","minimum":0,"maximum":1}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","team","purpose","mime_type","size_bytes","width_px","height_px"],"properties":{"id":{"type":"string","pattern":"^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"team":{"type":"string","pattern":"^team_[a-z]+$"},"purpose":{"enum":["reference","first_frame","last_frame"]},"mime_type":{"enum":["image/png","image/jpeg","image/webp"]},"size_bytes":{"type":"integer","minimum":1,"maximum":10000000},"width_px":{"type":"integer","minimum":1,"maximum":4096},"height_px":{"type":"integer","minimum":1,"maximum":4096}}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed","moderation_rejected"],"properties":{"failed":{"type":"string","minLength":1},"moderation_rejected":{"type":"string","minLength":1}}},"public_address":{"type":"string","pattern":"^[0-9a-f.:]+$"},"hosts":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"},"additionalProperties":{"type":"array","minItems":1,"items":{"$ref":"document:WorldAddress"}}}}}};
const schema2 = {"x-without-errors":{"type":"object","additionalProperties":false,"properties":{"steps":{"type":"integer","minimum":1,"maximum":100},"guidance_scale":{"type":"number","minimum":0.1,"maximum":30},"cfg_rescale":{"type":"number","minimum":0,"maximum":1},"denoise_strength":{"type":"number","minimum":0,"maximum":1}}}};
const schema3 = {"x-without-errors":{"type":"object","additionalProperties":false,"required":["burst","per_minute"],"properties":{"burst":{"type":"integer","minimum":1,"maximum":1000000000},"per_minute":{"type":"integer","minimum":1,"maximum":1000000000}}}};
const schema8 = {"x-without-errors":{"type":"string","pattern":"^[0-9a-f.:]+$"}};
const pattern0 = new RegExp("^al_live_[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$", "u");
const pattern1 = new RegExp("^\\d\\d\\d\\d-\\d\\d-\\d\\d$", "u");
const pattern2 = new RegExp("^team_[a-z]+$", "u");
const pattern3 = new RegExp("^(?:0|[1-9][0-9]*)(?:\\.[0-9]{1,4})?$", "u");
const pattern5 = new RegExp("^lora_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[a-z0-9]+(?: [a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^char_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?$", "u");
const pattern11 = new RegExp("^file_[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z](?:[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z])?$", "u");
const pattern13 = new RegExp("^[0-9a-f.:]+$", "u");
const pattern14 = new RegExp("^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$", "u");
const func0 = codePoints;
const formats0 = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.usual_version === undefined) && (missing0 = "usual_version"))) || ((data.platform === undefined) && (missing0 = "platform"))) || ((data.rate_limits === undefined) && (missing0 = "rate_limits"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.teams === undefined) && (missing0 = "teams"))) || ((data.loras === undefined) && (missing0 = "loras"))) || ((data.characters === undefined) && (missing0 = "characters"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.prompts === undefined) && (missing0 = "prompts"))) || ((data.public_address === undefined) && (missing0 = "public_address"))) || ((data.hosts === undefined) && (missing0 = "hosts"))){
validate1.errors = [{}];
return false;
}
else {
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
validate1.errors = [{}];
return false;
}
else {
for(const key0 in data0){
let data1 = data0[key0];
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1["X-Api-Key"] === undefined) && (missing1 = "X-Api-Key")){
validate1.errors = [{}];
return false;
}
else {
if(data1["X-Api-Key"] !== undefined){
let data2 = data1["X-Api-Key"];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let known0 = true;
for(const key1 in data1){
if(key1 !== "X-Api-Key"){
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
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.usual_version !== undefined){
let data3 = data.usual_version;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.platform !== undefined){
let data4 = data.platform;
const _errs12 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.steps !== undefined){
let data5 = data4.steps;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
validate1.errors = [{}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.guidance_scale !== undefined){
let data6 = data4.guidance_scale;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 30 || isNaN(data6)){
validate1.errors = [{}];
return false;
}
else {
if(data6 < 0.1 || isNaN(data6)){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.cfg_rescale !== undefined){
let data7 = data4.cfg_rescale;
const _errs20 = errors;
if(errors === _errs20){
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
else {
validate1.errors = [{}];
return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.denoise_strength !== undefined){
let data8 = data4.denoise_strength;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate1.errors = [{}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
let known1 = true;
for(const key2 in data4){
if(key2 !== "steps" && key2 !== "guidance_scale" && key2 !== "cfg_rescale" && key2 !== "denoise_strength"){
known1 = false;
break;
}
}
if(!known1){
validate1.errors = [{}];
return false;
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
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.steps === undefined) && (missing2 = "steps")) || ((data4.guidance_scale === undefined) && (missing2 = "guidance_scale"))) || ((data4.cfg_rescale === undefined) && (missing2 = "cfg_rescale"))) || ((data4.denoise_strength === undefined) && (missing2 = "denoise_strength"))){
validate1.errors = [{}];
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
if(data.rate_limits !== undefined){
let data9 = data.rate_limits;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((((data9.create_post === undefined) && (missing3 = "create_post")) || ((data9.estimate_post === undefined) && (missing3 = "estimate_post"))) || ((data9.files_post === undefined) && (missing3 = "files_post"))) || ((data9.read_get === undefined) && (missing3 = "read_get"))){
validate1.errors = [{}];
return false;
}
else {
if(data9.create_post !== undefined){
let data10 = data9.create_post;
const _errs27 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing4;
if(((data10.burst === undefined) && (missing4 = "burst")) || ((data10.per_minute === undefined) && (missing4 = "per_minute"))){
validate1.errors = [{}];
return false;
}
else {
if(data10.burst !== undefined){
let data11 = data10.burst;
const _errs31 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs31){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
validate1.errors = [{}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data10.per_minute !== undefined){
let data12 = data10.per_minute;
const _errs33 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs33){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
validate1.errors = [{}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let known2 = true;
for(const key3 in data10){
if(key3 !== "burst" && key3 !== "per_minute"){
known2 = false;
break;
}
}
if(!known2){
validate1.errors = [{}];
return false;
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
var valid7 = _errs27 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.estimate_post !== undefined){
let data13 = data9.estimate_post;
const _errs36 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing5;
if(((data13.burst === undefined) && (missing5 = "burst")) || ((data13.per_minute === undefined) && (missing5 = "per_minute"))){
validate1.errors = [{}];
return false;
}
else {
if(data13.burst !== undefined){
let data14 = data13.burst;
const _errs40 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs40){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000 || isNaN(data14)){
validate1.errors = [{}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid13 = _errs40 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.per_minute !== undefined){
let data15 = data13.per_minute;
const _errs42 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs42){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000 || isNaN(data15)){
validate1.errors = [{}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid13 = _errs42 === errors;
}
else {
var valid13 = true;
}
if(valid13){
let known3 = true;
for(const key4 in data13){
if(key4 !== "burst" && key4 !== "per_minute"){
known3 = false;
break;
}
}
if(!known3){
validate1.errors = [{}];
return false;
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
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.files_post !== undefined){
let data16 = data9.files_post;
const _errs45 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing6;
if(((data16.burst === undefined) && (missing6 = "burst")) || ((data16.per_minute === undefined) && (missing6 = "per_minute"))){
validate1.errors = [{}];
return false;
}
else {
if(data16.burst !== undefined){
let data17 = data16.burst;
const _errs49 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs49){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000 || isNaN(data17)){
validate1.errors = [{}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid16 = _errs49 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data16.per_minute !== undefined){
let data18 = data16.per_minute;
const _errs51 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs51){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000 || isNaN(data18)){
validate1.errors = [{}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid16 = _errs51 === errors;
}
else {
var valid16 = true;
}
if(valid16){
let known4 = true;
for(const key5 in data16){
if(key5 !== "burst" && key5 !== "per_minute"){
known4 = false;
break;
}
}
if(!known4){
validate1.errors = [{}];
return false;
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
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.read_get !== undefined){
let data19 = data9.read_get;
const _errs54 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing7;
if(((data19.burst === undefined) && (missing7 = "burst")) || ((data19.per_minute === undefined) && (missing7 = "per_minute"))){
validate1.errors = [{}];
return false;
}
else {
if(data19.burst !== undefined){
let data20 = data19.burst;
const _errs58 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs58){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000000 || isNaN(data20)){
validate1.errors = [{}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid19 = _errs58 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data19.per_minute !== undefined){
let data21 = data19.per_minute;
const _errs60 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs60){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000 || isNaN(data21)){
validate1.errors = [{}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid19 = _errs60 === errors;
}
else {
var valid19 = true;
}
if(valid19){
let known5 = true;
for(const key6 in data19){
if(key6 !== "burst" && key6 !== "per_minute"){
known5 = false;
break;
}
}
if(!known5){
validate1.errors = [{}];
return false;
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
var valid7 = _errs54 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let known6 = true;
for(const key7 in data9){
if(key7 !== "create_post" && key7 !== "estimate_post" && key7 !== "files_post" && key7 !== "read_get"){
known6 = false;
break;
}
}
if(!known6){
validate1.errors = [{}];
return false;
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
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retention !== undefined){
let data22 = data.retention;
const _errs64 = errors;
if(errors === _errs64){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing8;
if(((((((((data22.generations === undefined) && (missing8 = "generations")) || ((data22.characters === undefined) && (missing8 = "characters"))) || ((data22.references === undefined) && (missing8 = "references"))) || ((data22.idempotency_keys === undefined) && (missing8 = "idempotency_keys"))) || ((data22.text_bytes === undefined) && (missing8 = "text_bytes"))) || ((data22.uploads_per_team === undefined) && (missing8 = "uploads_per_team"))) || ((data22.upload_bytes_per_team === undefined) && (missing8 = "upload_bytes_per_team"))) || ((data22.upload_bytes === undefined) && (missing8 = "upload_bytes"))){
validate1.errors = [{}];
return false;
}
else {
if(data22.generations !== undefined){
let data23 = data22.generations;
const _errs66 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs66){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
validate1.errors = [{}];
return false;
}
else {
if(data23 < 1 || isNaN(data23)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs66 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.characters !== undefined){
let data24 = data22.characters;
const _errs68 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs68){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
validate1.errors = [{}];
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs68 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.references !== undefined){
let data25 = data22.references;
const _errs70 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs70){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
validate1.errors = [{}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs70 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.idempotency_keys !== undefined){
let data26 = data22.idempotency_keys;
const _errs72 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs72){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
validate1.errors = [{}];
return false;
}
else {
if(data26 < 1 || isNaN(data26)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs72 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.text_bytes !== undefined){
let data27 = data22.text_bytes;
const _errs74 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs74){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
validate1.errors = [{}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs74 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.uploads_per_team !== undefined){
let data28 = data22.uploads_per_team;
const _errs76 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs76){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
validate1.errors = [{}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs76 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.upload_bytes_per_team !== undefined){
let data29 = data22.upload_bytes_per_team;
const _errs78 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs78){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
validate1.errors = [{}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs78 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data22.upload_bytes !== undefined){
let data30 = data22.upload_bytes;
const _errs80 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs80){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
validate1.errors = [{}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid20 = _errs80 === errors;
}
else {
var valid20 = true;
}
if(valid20){
let known7 = true;
for(const key8 in data22){
if(key8 !== "generations" && key8 !== "characters" && key8 !== "references" && key8 !== "idempotency_keys" && key8 !== "text_bytes" && key8 !== "uploads_per_team" && key8 !== "upload_bytes_per_team" && key8 !== "upload_bytes"){
known7 = false;
break;
}
}
if(!known7){
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
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs64 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.teams !== undefined){
let data31 = data.teams;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data31)){
if(data31.length < 1){
validate1.errors = [{}];
return false;
}
else {
var valid21 = true;
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
let data32 = data31[i0];
const _errs85 = errors;
if(errors === _errs85){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing9;
if((((((data32.id === undefined) && (missing9 = "id")) || ((data32.name === undefined) && (missing9 = "name"))) || ((data32.credential === undefined) && (missing9 = "credential"))) || ((data32.credits === undefined) && (missing9 = "credits"))) || ((data32.webhook_secret === undefined) && (missing9 = "webhook_secret"))){
validate1.errors = [{}];
return false;
}
else {
if(data32.id !== undefined){
let data33 = data32.id;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data33 === "string"){
if(!pattern2.test(data33)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid22 = _errs87 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.name !== undefined){
let data34 = data32.name;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data34 === "string"){
if(data34.length < 2 && func0(data34) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid22 = _errs89 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.credential !== undefined){
let data35 = data32.credential;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data35 === "string"){
if(data35.length < 2 && func0(data35) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid22 = _errs91 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.revoked !== undefined){
const _errs93 = errors;
if(typeof data32.revoked !== "boolean"){
validate1.errors = [{}];
return false;
}
var valid22 = _errs93 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.credits !== undefined){
let data37 = data32.credits;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid22 = _errs95 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.pinned_version !== undefined){
let data38 = data32.pinned_version;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid22 = _errs97 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.webhook_secret !== undefined){
let data39 = data32.webhook_secret;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data39 === "string"){
if(data39.length < 2 && func0(data39) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid22 = _errs99 === errors;
}
else {
var valid22 = true;
}
if(valid22){
let known8 = true;
for(const key9 in data32){
if(key9 !== "id" && key9 !== "name" && key9 !== "credential" && key9 !== "revoked" && key9 !== "credits" && key9 !== "pinned_version" && key9 !== "webhook_secret"){
known8 = false;
break;
}
}
if(!known8){
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
else {
validate1.errors = [{}];
return false;
}
}
var valid21 = _errs85 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs83 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.loras !== undefined){
let data40 = data.loras;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data40)){
var valid23 = true;
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
const _errs104 = errors;
if(errors === _errs104){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing10;
if(((((((((data41.id === undefined) && (missing10 = "id")) || ((data41.name === undefined) && (missing10 = "name"))) || ((data41.slug === undefined) && (missing10 = "slug"))) || ((data41.keywords === undefined) && (missing10 = "keywords"))) || ((data41.is_public === undefined) && (missing10 = "is_public"))) || ((data41.active === undefined) && (missing10 = "active"))) || ((data41.team === undefined) && (missing10 = "team"))) || ((data41.defaults === undefined) && (missing10 = "defaults"))){
validate1.errors = [{}];
return false;
}
else {
if(data41.id !== undefined){
let data42 = data41.id;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid24 = _errs106 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.name !== undefined){
let data43 = data41.name;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data43 === "string"){
if(data43.length < 2 && func0(data43) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid24 = _errs108 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.slug !== undefined){
let data44 = data41.slug;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid24 = _errs110 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.keywords !== undefined){
let data45 = data41.keywords;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data45)){
if(data45.length < 1){
validate1.errors = [{}];
return false;
}
else {
var valid25 = true;
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
let data46 = data45[i2];
const _errs114 = errors;
if(errors === _errs114){
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid25 = _errs114 === errors;
if(!valid25){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid24 = _errs112 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.is_public !== undefined){
const _errs116 = errors;
if(typeof data41.is_public !== "boolean"){
validate1.errors = [{}];
return false;
}
var valid24 = _errs116 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.active !== undefined){
const _errs118 = errors;
if(typeof data41.active !== "boolean"){
validate1.errors = [{}];
return false;
}
var valid24 = _errs118 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.team !== undefined){
let data49 = data41.team;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data49 === "string"){
if(!pattern2.test(data49)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.defaults !== undefined){
let data50 = data41.defaults;
const _errs122 = errors;
const _errs124 = errors;
if(errors === _errs124){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.steps !== undefined){
let data51 = data50.steps;
const _errs126 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs126){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
validate1.errors = [{}];
return false;
}
else {
if(data51 < 1 || isNaN(data51)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid28 = _errs126 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data50.guidance_scale !== undefined){
let data52 = data50.guidance_scale;
const _errs128 = errors;
if(errors === _errs128){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 30 || isNaN(data52)){
validate1.errors = [{}];
return false;
}
else {
if(data52 < 0.1 || isNaN(data52)){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid28 = _errs128 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data50.cfg_rescale !== undefined){
let data53 = data50.cfg_rescale;
const _errs130 = errors;
if(errors === _errs130){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1 || isNaN(data53)){
validate1.errors = [{}];
return false;
}
else {
if(data53 < 0 || isNaN(data53)){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid28 = _errs130 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data50.denoise_strength !== undefined){
let data54 = data50.denoise_strength;
const _errs132 = errors;
if(errors === _errs132){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1 || isNaN(data54)){
validate1.errors = [{}];
return false;
}
else {
if(data54 < 0 || isNaN(data54)){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid28 = _errs132 === errors;
}
else {
var valid28 = true;
}
if(valid28){
let known9 = true;
for(const key10 in data50){
if(key10 !== "steps" && key10 !== "guidance_scale" && key10 !== "cfg_rescale" && key10 !== "denoise_strength"){
known9 = false;
break;
}
}
if(!known9){
validate1.errors = [{}];
return false;
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
var valid24 = _errs122 === errors;
}
else {
var valid24 = true;
}
if(valid24){
let known10 = true;
for(const key11 in data41){
if(key11 !== "id" && key11 !== "name" && key11 !== "slug" && key11 !== "keywords" && key11 !== "is_public" && key11 !== "active" && key11 !== "team" && key11 !== "defaults"){
known10 = false;
break;
}
}
if(!known10){
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
else {
validate1.errors = [{}];
return false;
}
}
var valid23 = _errs104 === errors;
if(!valid23){
break;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs102 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.characters !== undefined){
let data55 = data.characters;
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data55)){
var valid29 = true;
const len3 = data55.length;
for(let i3=0; i3<len3; i3++){
let data56 = data55[i3];
const _errs138 = errors;
if(errors === _errs138){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing11;
if(((((((data56.id === undefined) && (missing11 = "id")) || ((data56.team === undefined) && (missing11 = "team"))) || ((data56.name === undefined) && (missing11 = "name"))) || ((data56.status === undefined) && (missing11 = "status"))) || ((data56.created_at === undefined) && (missing11 = "created_at"))) || ((data56.reference_count === undefined) && (missing11 = "reference_count"))){
validate1.errors = [{}];
return false;
}
else {
if(data56.id !== undefined){
let data57 = data56.id;
const _errs140 = errors;
if(errors === _errs140){
if(typeof data57 === "string"){
if(!pattern9.test(data57)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid30 = _errs140 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data56.team !== undefined){
let data58 = data56.team;
const _errs142 = errors;
if(errors === _errs142){
if(typeof data58 === "string"){
if(!pattern2.test(data58)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid30 = _errs142 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data56.name !== undefined){
let data59 = data56.name;
const _errs144 = errors;
if(errors === _errs144){
if(typeof data59 === "string"){
if(data59.length < 2 && func0(data59) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid30 = _errs144 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data56.status !== undefined){
let data60 = data56.status;
const _errs146 = errors;
if(!((((data60 === "synthesizing") || (data60 === "reviewing")) || (data60 === "ready")) || (data60 === "failed"))){
validate1.errors = [{}];
return false;
}
var valid30 = _errs146 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data56.created_at !== undefined){
let data61 = data56.created_at;
const _errs147 = errors;
if(errors === _errs147){
if(errors === _errs147){
if(typeof data61 === "string"){
if(!(formats0.test(data61))){
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
var valid30 = _errs147 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data56.reference_count !== undefined){
let data62 = data56.reference_count;
const _errs149 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs149){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 6 || isNaN(data62)){
validate1.errors = [{}];
return false;
}
else {
if(data62 < 1 || isNaN(data62)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid30 = _errs149 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data56.denoise_strength !== undefined){
let data63 = data56.denoise_strength;
const _errs151 = errors;
if(errors === _errs151){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1 || isNaN(data63)){
validate1.errors = [{}];
return false;
}
else {
if(data63 < 0 || isNaN(data63)){
validate1.errors = [{}];
return false;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid30 = _errs151 === errors;
}
else {
var valid30 = true;
}
if(valid30){
let known11 = true;
for(const key12 in data56){
if(key12 !== "id" && key12 !== "team" && key12 !== "name" && key12 !== "status" && key12 !== "created_at" && key12 !== "reference_count" && key12 !== "denoise_strength"){
known11 = false;
break;
}
}
if(!known11){
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
else {
validate1.errors = [{}];
return false;
}
}
var valid29 = _errs138 === errors;
if(!valid29){
break;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs136 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.files !== undefined){
let data64 = data.files;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data64)){
var valid31 = true;
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
let data65 = data64[i4];
const _errs156 = errors;
if(errors === _errs156){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing12;
if((((((((data65.id === undefined) && (missing12 = "id")) || ((data65.team === undefined) && (missing12 = "team"))) || ((data65.purpose === undefined) && (missing12 = "purpose"))) || ((data65.mime_type === undefined) && (missing12 = "mime_type"))) || ((data65.size_bytes === undefined) && (missing12 = "size_bytes"))) || ((data65.width_px === undefined) && (missing12 = "width_px"))) || ((data65.height_px === undefined) && (missing12 = "height_px"))){
validate1.errors = [{}];
return false;
}
else {
if(data65.id !== undefined){
let data66 = data65.id;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data66 === "string"){
if(!pattern11.test(data66)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid32 = _errs158 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data65.team !== undefined){
let data67 = data65.team;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data67 === "string"){
if(!pattern2.test(data67)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid32 = _errs160 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data65.purpose !== undefined){
let data68 = data65.purpose;
const _errs162 = errors;
if(!(((data68 === "reference") || (data68 === "first_frame")) || (data68 === "last_frame"))){
validate1.errors = [{}];
return false;
}
var valid32 = _errs162 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data65.mime_type !== undefined){
let data69 = data65.mime_type;
const _errs163 = errors;
if(!(((data69 === "image/png") || (data69 === "image/jpeg")) || (data69 === "image/webp"))){
validate1.errors = [{}];
return false;
}
var valid32 = _errs163 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data65.size_bytes !== undefined){
let data70 = data65.size_bytes;
const _errs164 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs164){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 10000000 || isNaN(data70)){
validate1.errors = [{}];
return false;
}
else {
if(data70 < 1 || isNaN(data70)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid32 = _errs164 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data65.width_px !== undefined){
let data71 = data65.width_px;
const _errs166 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs166){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 4096 || isNaN(data71)){
validate1.errors = [{}];
return false;
}
else {
if(data71 < 1 || isNaN(data71)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid32 = _errs166 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data65.height_px !== undefined){
let data72 = data65.height_px;
const _errs168 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate1.errors = [{}];
return false;
}
if(errors === _errs168){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 4096 || isNaN(data72)){
validate1.errors = [{}];
return false;
}
else {
if(data72 < 1 || isNaN(data72)){
validate1.errors = [{}];
return false;
}
}
}
}
var valid32 = _errs168 === errors;
}
else {
var valid32 = true;
}
if(valid32){
let known12 = true;
for(const key13 in data65){
if(key13 !== "id" && key13 !== "team" && key13 !== "purpose" && key13 !== "mime_type" && key13 !== "size_bytes" && key13 !== "width_px" && key13 !== "height_px"){
known12 = false;
break;
}
}
if(!known12){
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
else {
validate1.errors = [{}];
return false;
}
}
var valid31 = _errs156 === errors;
if(!valid31){
break;
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs154 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompts !== undefined){
let data73 = data.prompts;
const _errs171 = errors;
if(errors === _errs171){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing13;
if(((data73.failed === undefined) && (missing13 = "failed")) || ((data73.moderation_rejected === undefined) && (missing13 = "moderation_rejected"))){
validate1.errors = [{}];
return false;
}
else {
if(data73.failed !== undefined){
let data74 = data73.failed;
const _errs173 = errors;
if(errors === _errs173){
if(typeof data74 === "string"){
if(data74.length < 2 && func0(data74) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid33 = _errs173 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data73.moderation_rejected !== undefined){
let data75 = data73.moderation_rejected;
const _errs175 = errors;
if(errors === _errs175){
if(typeof data75 === "string"){
if(data75.length < 2 && func0(data75) < 1){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid33 = _errs175 === errors;
}
else {
var valid33 = true;
}
if(valid33){
let known13 = true;
for(const key14 in data73){
if(key14 !== "failed" && key14 !== "moderation_rejected"){
known13 = false;
break;
}
}
if(!known13){
validate1.errors = [{}];
return false;
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
var valid1 = _errs171 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.public_address !== undefined){
let data76 = data.public_address;
const _errs178 = errors;
if(errors === _errs178){
if(typeof data76 === "string"){
if(!pattern13.test(data76)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs178 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.hosts !== undefined){
let data77 = data.hosts;
const _errs180 = errors;
if(errors === _errs180){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key15 in data77){
const _errs182 = errors;
if(errors === _errs182){
if(typeof key15 === "string"){
if(!pattern14.test(key15)){
const err0 = {};
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
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid34 = _errs182 === errors;
if(!valid34){
const err2 = {};
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
if(valid34){
for(const key16 in data77){
let data78 = data77[key16];
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data78)){
if(data78.length < 1){
validate1.errors = [{}];
return false;
}
else {
var valid36 = true;
const len5 = data78.length;
for(let i5=0; i5<len5; i5++){
let data79 = data78[i5];
const _errs187 = errors;
const _errs189 = errors;
if(errors === _errs189){
if(typeof data79 === "string"){
if(!pattern13.test(data79)){
validate1.errors = [{}];
return false;
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid36 = _errs187 === errors;
if(!valid36){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid35 = _errs185 === errors;
if(!valid35){
break;
}
}
}
}
else {
validate1.errors = [{}];
return false;
}
}
var valid1 = _errs180 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let known14 = true;
for(const key17 in data){
if(key17 !== "credentials" && key17 !== "usual_version" && key17 !== "platform" && key17 !== "rate_limits" && key17 !== "retention" && key17 !== "teams" && key17 !== "loras" && key17 !== "characters" && key17 !== "files" && key17 !== "prompts" && key17 !== "public_address" && key17 !== "hosts"){
known14 = false;
break;
}
}
if(!known14){
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
