// Written by `pnpm generate` from openapi/aurous/; change it there.
// @ts-nocheck: written by ajv
import { codePoints, tell, type FaultsOf } from '../../compiled.ts'

export const createImage: FaultsOf = (value) => tell(validate20(value), ["prompt","negative_prompt","lora_id","character_id","width","height","steps","guidance_scale","cfg_rescale","denoise_strength","seed","size","count","enhance_prompt","webhook_url","reference_image_urls"]);
const func2 = codePoints;
const pattern4 = /* @__PURE__ */ new RegExp("[^\\p{White_Space}\\uFEFF]", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z0-9]+(-[a-z0-9]+)*)$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", "u");

function validate21(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
vErrors.push([instancePath, "required", "a string of 1 to 4000 characters that matches [^\\p{White_Space}\\uFEFF]", undefined, undefined, "prompt"]);
}
for(const key0 in data){
if(!(["prompt","negative_prompt","lora_id","character_id","width","height","steps","guidance_scale","cfg_rescale","denoise_strength","seed","size","count","enhance_prompt","webhook_url","reference_image_urls"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "prompt, negative_prompt, lora_id, character_id, width, height, steps, guidance_scale, cfg_rescale, denoise_strength, seed, size, count, enhance_prompt, webhook_url, reference_image_urls", data[key0], undefined, key0]);
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(data0.length > 4000 && func2(data0) > 4000){
vErrors.push([instancePath+"/prompt", "maxLength", "a string of 1 to 4000 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ", longer than 4000"]);
}
if(data0.length < 2 && func2(data0) < 1){
vErrors.push([instancePath+"/prompt", "minLength", "a string of 1 to 4000 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ", shorter than 1"]);
}
if(!pattern4.test(data0)){
vErrors.push([instancePath+"/prompt", "pattern", "a string of 1 to 4000 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/prompt", "type", "a string of 1 to 4000 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ""]);
}
}
if(data.negative_prompt !== undefined){
let data1 = data.negative_prompt;
if(typeof data1 === "string"){
if(data1.length > 4000 && func2(data1) > 4000){
vErrors.push([instancePath+"/negative_prompt", "maxLength", "a string of 1 to 4000 characters", data1, ", longer than 4000"]);
}
if(data1.length < 2 && func2(data1) < 1){
vErrors.push([instancePath+"/negative_prompt", "minLength", "a string of 1 to 4000 characters", data1, ", shorter than 1"]);
}
}
else {
vErrors.push([instancePath+"/negative_prompt", "type", "a string of 1 to 4000 characters", data1, ""]);
}
}
if(data.lora_id !== undefined){
let data2 = data.lora_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
vErrors.push([instancePath+"/lora_id", "pattern", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z0-9]+(-[a-z0-9]+)*)$", data2, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/lora_id", "type", "a string that matches ^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z0-9]+(-[a-z0-9]+)*)$", data2, ""]);
}
}
if(data.character_id !== undefined){
let data3 = data.character_id;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
vErrors.push([instancePath+"/character_id", "pattern", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data3, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/character_id", "type", "a string that matches ^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", data3, ""]);
}
}
if(data.width !== undefined){
let data4 = data.width;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors.push([instancePath+"/width", "type", "an integer from 1024 to 4096", data4, ", not a whole number", undefined, 4096, 1024]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4096 || isNaN(data4)){
vErrors.push([instancePath+"/width", "maximum", "an integer from 1024 to 4096", data4, ", above 4096"]);
}
if(data4 < 1024 || isNaN(data4)){
vErrors.push([instancePath+"/width", "minimum", "an integer from 1024 to 4096", data4, ", below 1024"]);
}
}
}
if(data.height !== undefined){
let data5 = data.height;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors.push([instancePath+"/height", "type", "an integer from 1024 to 4096", data5, ", not a whole number", undefined, 4096, 1024]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4096 || isNaN(data5)){
vErrors.push([instancePath+"/height", "maximum", "an integer from 1024 to 4096", data5, ", above 4096"]);
}
if(data5 < 1024 || isNaN(data5)){
vErrors.push([instancePath+"/height", "minimum", "an integer from 1024 to 4096", data5, ", below 1024"]);
}
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/steps", "type", "an integer from 1 to 100", data6, ", not a whole number", undefined, 100, 1]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors.push([instancePath+"/steps", "maximum", "an integer from 1 to 100", data6, ", above 100"]);
}
if(data6 < 1 || isNaN(data6)){
vErrors.push([instancePath+"/steps", "minimum", "an integer from 1 to 100", data6, ", below 1"]);
}
}
}
if(data.guidance_scale !== undefined){
let data7 = data.guidance_scale;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 30 || isNaN(data7)){
vErrors.push([instancePath+"/guidance_scale", "maximum", "a number from 0.1 to 30", data7, ", above 30"]);
}
if(data7 < 0.1 || isNaN(data7)){
vErrors.push([instancePath+"/guidance_scale", "minimum", "a number from 0.1 to 30", data7, ", below 0.1"]);
}
}
else {
vErrors.push([instancePath+"/guidance_scale", "type", "a number from 0.1 to 30", data7, "", undefined, 30, 0.1]);
}
}
if(data.cfg_rescale !== undefined){
let data8 = data.cfg_rescale;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors.push([instancePath+"/cfg_rescale", "maximum", "a number from 0 to 1", data8, ", above 1"]);
}
if(data8 < 0 || isNaN(data8)){
vErrors.push([instancePath+"/cfg_rescale", "minimum", "a number from 0 to 1", data8, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/cfg_rescale", "type", "a number from 0 to 1", data8, "", undefined, 1, 0]);
}
}
if(data.denoise_strength !== undefined){
let data9 = data.denoise_strength;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
vErrors.push([instancePath+"/denoise_strength", "maximum", "a number from 0 to 1", data9, ", above 1"]);
}
if(data9 < 0 || isNaN(data9)){
vErrors.push([instancePath+"/denoise_strength", "minimum", "a number from 0 to 1", data9, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/denoise_strength", "type", "a number from 0 to 1", data9, "", undefined, 1, 0]);
}
}
if(data.seed !== undefined){
let data10 = data.seed;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors.push([instancePath+"/seed", "type", "an integer from -9007199254740991 to 9007199254740991", data10, ", not a whole number", undefined, 9007199254740991, -9007199254740991]);
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
vErrors.push([instancePath+"/seed", "maximum", "an integer from -9007199254740991 to 9007199254740991", data10, ", above 9007199254740991"]);
}
if(data10 < -9007199254740991 || isNaN(data10)){
vErrors.push([instancePath+"/seed", "minimum", "an integer from -9007199254740991 to 9007199254740991", data10, ", below -9007199254740991"]);
}
}
}
if(data.size !== undefined){
let data11 = data.size;
if(typeof data11 !== "string"){
vErrors.push([instancePath+"/size", "type", "one of \"2k_1_1\", \"2k_3_2\", \"2k_2_3\", \"2k_4_3\", \"2k_3_4\", \"2k_16_9\", \"2k_9_16\", \"2k_21_9\", \"4k_1_1\", \"4k_3_2\", \"4k_2_3\", \"4k_4_3\", \"4k_3_4\", \"4k_16_9\", \"4k_9_16\", \"4k_21_9\"", data11, ""]);
}
if(!((((((((((((((((data11 === "2k_1_1") || (data11 === "2k_3_2")) || (data11 === "2k_2_3")) || (data11 === "2k_4_3")) || (data11 === "2k_3_4")) || (data11 === "2k_16_9")) || (data11 === "2k_9_16")) || (data11 === "2k_21_9")) || (data11 === "4k_1_1")) || (data11 === "4k_3_2")) || (data11 === "4k_2_3")) || (data11 === "4k_4_3")) || (data11 === "4k_3_4")) || (data11 === "4k_16_9")) || (data11 === "4k_9_16")) || (data11 === "4k_21_9"))){
vErrors.push([instancePath+"/size", "enum", "one of \"2k_1_1\", \"2k_3_2\", \"2k_2_3\", \"2k_4_3\", \"2k_3_4\", \"2k_16_9\", \"2k_9_16\", \"2k_21_9\", \"4k_1_1\", \"4k_3_2\", \"4k_2_3\", \"4k_4_3\", \"4k_3_4\", \"4k_16_9\", \"4k_9_16\", \"4k_21_9\"", data11, ", which is not in the list"]);
}
}
if(data.count !== undefined){
let data12 = data.count;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors.push([instancePath+"/count", "type", "an integer from 1 to 4", data12, ", not a whole number", undefined, 4, 1]);
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4 || isNaN(data12)){
vErrors.push([instancePath+"/count", "maximum", "an integer from 1 to 4", data12, ", above 4"]);
}
if(data12 < 1 || isNaN(data12)){
vErrors.push([instancePath+"/count", "minimum", "an integer from 1 to 4", data12, ", below 1"]);
}
}
}
if(data.enhance_prompt !== undefined){
let data13 = data.enhance_prompt;
if(typeof data13 !== "boolean"){
vErrors.push([instancePath+"/enhance_prompt", "type", "true or false", data13, ""]);
}
}
if(data.webhook_url !== undefined){
let data14 = data.webhook_url;
if(typeof data14 === "string"){
if(data14.length > 2048 && func2(data14) > 2048){
vErrors.push([instancePath+"/webhook_url", "maxLength", "a string of at most 2048 characters that matches ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", data14, ", longer than 2048"]);
}
if(!pattern7.test(data14)){
vErrors.push([instancePath+"/webhook_url", "pattern", "a string of at most 2048 characters that matches ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", data14, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/webhook_url", "type", "a string of at most 2048 characters that matches ^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", data14, ""]);
}
}
if(data.reference_image_urls !== undefined){
let data15 = data.reference_image_urls;
if(Array.isArray(data15)){
if(data15.length > 6){
vErrors.push([instancePath+"/reference_image_urls", "maxItems", "an array of at most 6 entries", data15, ", longer than 6"]);
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(data16.length > 2048 && func2(data16) > 2048){
vErrors.push([instancePath+"/reference_image_urls/" + i0, "maxLength", "a string of at most 2048 characters that matches ^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", data16, ", longer than 2048"]);
}
if(!pattern8.test(data16)){
vErrors.push([instancePath+"/reference_image_urls/" + i0, "pattern", "a string of at most 2048 characters that matches ^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", data16, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/reference_image_urls/" + i0, "type", "a string of at most 2048 characters that matches ^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", data16, ""]);
}
}
}
else {
vErrors.push([instancePath+"/reference_image_urls", "type", "an array of at most 6 entries", data15, ""]);
}
}
if(data.width !== undefined){
if(data.height === undefined){
vErrors.push([instancePath, "dependentRequired", "an integer from 1024 to 4096", undefined, undefined, "height"]);
}
}
if(data.height !== undefined){
if(data.width === undefined){
vErrors.push([instancePath, "dependentRequired", "an integer from 1024 to 4096", undefined, undefined, "width"]);
}
}
if(data.size !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.width !== undefined){
vErrors.push([instancePath+"/width", "not", "width and height, or size", data.width, ", which does not fit"]);
}
if(data.height !== undefined){
vErrors.push([instancePath+"/height", "not", "width and height, or size", data.height, ", which does not fit"]);
}
}
}
if(data.character_id !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference_image_urls !== undefined){
let data19 = data.reference_image_urls;
const _errs46 = vErrors.length;
const _errs47 = vErrors.length;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors.push([]);
}
}
var valid7 = _errs47 === vErrors.length;
if(valid7){
vErrors.push([instancePath+"/reference_image_urls", "not", "references or character_id, not both", data19, ", which does not fit"]);
}
else {
vErrors.length = _errs46;
}
}
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

export const estimateImageHeaderAurousVersion: FaultsOf = (value) => tell(validate23(value), [], "Aurous-Version");
const pattern9 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate23(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const createImageHeaderAurousVersion: FaultsOf = (value) => tell(validate24(value), [], "Aurous-Version");

function validate24(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const createImageHeaderIdempotencyKey: FaultsOf = (value) => tell(validate25(value), [], "Idempotency-Key");

function validate25(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(data.length > 256 && func2(data) > 256){
vErrors.push([instancePath, "maxLength", "a string of 1 to 256 characters", data, ", longer than 256"]);
}
if(data.length < 2 && func2(data) < 1){
vErrors.push([instancePath, "minLength", "a string of 1 to 256 characters", data, ", shorter than 1"]);
}
}
else {
vErrors.push([instancePath, "type", "a string of 1 to 256 characters", data, ""]);
}
return vErrors;
}

export const getImagePathId: FaultsOf = (value) => tell(validate26(value), [], "id");

function validate26(data, instancePath = "", vErrors = []){

if(typeof data !== "string"){
vErrors.push([instancePath, "type", "a string", data, ""]);
}
return vErrors;
}

export const getImageHeaderAurousVersion: FaultsOf = (value) => tell(validate27(value), [], "Aurous-Version");

function validate27(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const listLorasHeaderAurousVersion: FaultsOf = (value) => tell(validate28(value), [], "Aurous-Version");

function validate28(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const listCharactersHeaderAurousVersion: FaultsOf = (value) => tell(validate29(value), [], "Aurous-Version");

function validate29(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const createCharacter: FaultsOf = (value) => tell(validate30(value), ["name","reference_image_urls"]);

function validate31(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors.push([instancePath, "required", "a string of 1 to 100 characters that matches [^\\p{White_Space}\\uFEFF]", undefined, undefined, "name"]);
}
if(data.reference_image_urls === undefined){
vErrors.push([instancePath, "required", "an array of 1 to 6 entries", undefined, undefined, "reference_image_urls"]);
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "reference_image_urls"))){
vErrors.push([instancePath, "additionalProperties", "name, reference_image_urls", data[key0], undefined, key0]);
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 100 && func2(data0) > 100){
vErrors.push([instancePath+"/name", "maxLength", "a string of 1 to 100 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ", longer than 100"]);
}
if(data0.length < 2 && func2(data0) < 1){
vErrors.push([instancePath+"/name", "minLength", "a string of 1 to 100 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ", shorter than 1"]);
}
if(!pattern4.test(data0)){
vErrors.push([instancePath+"/name", "pattern", "a string of 1 to 100 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/name", "type", "a string of 1 to 100 characters that matches [^\\p{White_Space}\\uFEFF]", data0, ""]);
}
}
if(data.reference_image_urls !== undefined){
let data1 = data.reference_image_urls;
if(Array.isArray(data1)){
if(data1.length > 6){
vErrors.push([instancePath+"/reference_image_urls", "maxItems", "an array of 1 to 6 entries", data1, ", longer than 6"]);
}
if(data1.length < 1){
vErrors.push([instancePath+"/reference_image_urls", "minItems", "an array of 1 to 6 entries", data1, ", shorter than 1"]);
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 2048 && func2(data2) > 2048){
vErrors.push([instancePath+"/reference_image_urls/" + i0, "maxLength", "a string of at most 2048 characters that matches ^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", data2, ", longer than 2048"]);
}
if(!pattern8.test(data2)){
vErrors.push([instancePath+"/reference_image_urls/" + i0, "pattern", "a string of at most 2048 characters that matches ^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", data2, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/reference_image_urls/" + i0, "type", "a string of at most 2048 characters that matches ^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$", data2, ""]);
}
}
}
else {
vErrors.push([instancePath+"/reference_image_urls", "type", "an array of 1 to 6 entries", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate30(data, instancePath = "", vErrors = []){

validate31(data, instancePath, vErrors);
return vErrors;
}

export const createCharacterHeaderAurousVersion: FaultsOf = (value) => tell(validate33(value), [], "Aurous-Version");

function validate33(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const getCharacterPathId: FaultsOf = (value) => tell(validate34(value), [], "id");

function validate34(data, instancePath = "", vErrors = []){

if(typeof data !== "string"){
vErrors.push([instancePath, "type", "a string", data, ""]);
}
return vErrors;
}

export const getCharacterHeaderAurousVersion: FaultsOf = (value) => tell(validate35(value), [], "Aurous-Version");

function validate35(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const createFile: FaultsOf = (value) => tell(validate36(value), ["file","purpose"]);
const formats0 = /^/;

function validate36(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors.push([instancePath, "required", "a string in the format binary", undefined, undefined, "file"]);
}
if(data.purpose === undefined){
vErrors.push([instancePath, "required", "one of \"reference\", \"first_frame\", \"last_frame\"", undefined, undefined, "purpose"]);
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "purpose"))){
vErrors.push([instancePath, "additionalProperties", "file, purpose", data[key0], undefined, key0]);
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors.push([instancePath+"/file", "format", "a string in the format binary", data0, ", which is no binary"]);
}
}
else {
vErrors.push([instancePath+"/file", "type", "a string in the format binary", data0, ""]);
}
}
if(data.purpose !== undefined){
let data1 = data.purpose;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/purpose", "type", "one of \"reference\", \"first_frame\", \"last_frame\"", data1, ""]);
}
if(!(((data1 === "reference") || (data1 === "first_frame")) || (data1 === "last_frame"))){
vErrors.push([instancePath+"/purpose", "enum", "one of \"reference\", \"first_frame\", \"last_frame\"", data1, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const createFileHeaderAurousVersion: FaultsOf = (value) => tell(validate37(value), [], "Aurous-Version");

function validate37(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const createFileHeaderIdempotencyKey: FaultsOf = (value) => tell(validate38(value), [], "Idempotency-Key");

function validate38(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(data.length > 256 && func2(data) > 256){
vErrors.push([instancePath, "maxLength", "a string of 1 to 256 characters", data, ", longer than 256"]);
}
if(data.length < 2 && func2(data) < 1){
vErrors.push([instancePath, "minLength", "a string of 1 to 256 characters", data, ", shorter than 1"]);
}
}
else {
vErrors.push([instancePath, "type", "a string of 1 to 256 characters", data, ""]);
}
return vErrors;
}

export const getPricingHeaderAurousVersion: FaultsOf = (value) => tell(validate39(value), [], "Aurous-Version");

function validate39(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

export const getBalanceHeaderAurousVersion: FaultsOf = (value) => tell(validate40(value), [], "Aurous-Version");

function validate40(data, instancePath = "", vErrors = []){

if(!((data === "2026-05-15") || (data === "2026-09-01"))){
vErrors.push([instancePath, "enum", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which is not in the list"]);
}
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors.push([instancePath, "pattern", "one of \"2026-05-15\", \"2026-09-01\"", data, ", which does not match"]);
}
}
else {
vErrors.push([instancePath, "type", "one of \"2026-05-15\", \"2026-09-01\"", data, ""]);
}
return vErrors;
}

