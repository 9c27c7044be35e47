// Written by `pnpm generate` from openapi/lumenfall/; change it there.
// @ts-nocheck: written by ajv
import { codePoints, tell, type FaultsOf } from '../../compiled.ts'

export const imageRequest: FaultsOf = (value) => tell(validate20(value), ["model","prompt","n","size","quality","response_format","style"]);
const func1 = codePoints;
const pattern4 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$", "u");

function validate20(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.prompt === undefined){
vErrors.push([instancePath, "required", "a string of at least 1 characters", undefined, undefined, "prompt"]);
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data0, ""]);
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length < 2 && func1(data1) < 1){
vErrors.push([instancePath+"/prompt", "minLength", "a string of at least 1 characters", data1, ", shorter than 1"]);
}
}
else {
vErrors.push([instancePath+"/prompt", "type", "a string of at least 1 characters", data1, ""]);
}
}
if(data.n !== undefined){
let data2 = data.n;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors.push([instancePath+"/n", "type", "an integer from 1 to 10 or null", data2, ", not a whole number", undefined, 10, 1]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
vErrors.push([instancePath+"/n", "maximum", "an integer from 1 to 10 or null", data2, ", above 10"]);
}
if(data2 < 1 || isNaN(data2)){
vErrors.push([instancePath+"/n", "minimum", "an integer from 1 to 10 or null", data2, ", below 1"]);
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors.push([instancePath+"/size", "type", "a string that matches ^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$ or null", data3, ""]);
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors.push([instancePath+"/size", "pattern", "a string that matches ^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$ or null", data3, ", which does not match"]);
}
}
}
if(data.quality !== undefined){
let data4 = data.quality;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/quality", "type", "one of \"standard\", \"hd\", null", data4, ""]);
}
if(!(((data4 === "standard") || (data4 === "hd")) || (data4 === null))){
vErrors.push([instancePath+"/quality", "enum", "one of \"standard\", \"hd\", null", data4, ", which is not in the list"]);
}
}
if(data.response_format !== undefined){
let data5 = data.response_format;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors.push([instancePath+"/response_format", "type", "one of \"url\", \"b64_json\", null", data5, ""]);
}
if(!(((data5 === "url") || (data5 === "b64_json")) || (data5 === null))){
vErrors.push([instancePath+"/response_format", "enum", "one of \"url\", \"b64_json\", null", data5, ", which is not in the list"]);
}
}
if(data.style !== undefined){
let data6 = data.style;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors.push([instancePath+"/style", "type", "one of \"vivid\", \"natural\", null", data6, ""]);
}
if(!(((data6 === "vivid") || (data6 === "natural")) || (data6 === null))){
vErrors.push([instancePath+"/style", "enum", "one of \"vivid\", \"natural\", null", data6, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const generateImagesQueryDryRun: FaultsOf = (value) => tell(validate21(value), [], "dryRun");

function validate21(data, instancePath = "", vErrors = []){

if(typeof data !== "boolean"){
vErrors.push([instancePath, "type", "true or false", data, ""]);
}
return vErrors;
}

export const editRequest: FaultsOf = (value) => tell(validate22(value), ["image","image[]","prompt","model","mask","n","size","quality","response_format"]);
const formats0 = /^/;

function validate22(data, instancePath = "", vErrors = []){

const _errs2 = vErrors.length;
let valid1 = true;
const _errs3 = vErrors.length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["image[]"] !== undefined){
vErrors.push([]);
}
}
var _valid0 = _errs3 === vErrors.length;
vErrors.length = _errs2;
if(_valid0){
const _errs7 = vErrors.length;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
vErrors.push([instancePath, "required", "a PNG, JPEG or WebP file, or several as image[]", undefined, undefined, "image"]);
}
}
var _valid0 = _errs7 === vErrors.length;
valid1 = _valid0;
}
if(!valid1){
vErrors.push([instancePath, "if", "an object", data, ", which does not fit"]);
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
vErrors.push([instancePath, "required", "a string of at least 1 characters", undefined, undefined, "prompt"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors.push([instancePath+"/image", "format", "a string in the format binary", data1, ", which is no binary"]);
}
}
else {
vErrors.push([instancePath+"/image", "type", "a string in the format binary", data1, ""]);
}
}
if(data["image[]"] !== undefined){
let data2 = data["image[]"];
if(Array.isArray(data2)){
if(data2.length > 16){
vErrors.push([instancePath+"/image[]", "maxItems", "an array of 1 to 16 entries", data2, ", longer than 16"]);
}
if(data2.length < 1){
vErrors.push([instancePath+"/image[]", "minItems", "an array of 1 to 16 entries", data2, ", shorter than 1"]);
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors.push([instancePath+"/image[]/" + i0, "format", "a string in the format binary", data3, ", which is no binary"]);
}
}
else {
vErrors.push([instancePath+"/image[]/" + i0, "type", "a string in the format binary", data3, ""]);
}
}
}
else {
vErrors.push([instancePath+"/image[]", "type", "an array of 1 to 16 entries", data2, ""]);
}
}
if(data.prompt !== undefined){
let data4 = data.prompt;
if(typeof data4 === "string"){
if(data4.length < 2 && func1(data4) < 1){
vErrors.push([instancePath+"/prompt", "minLength", "a string of at least 1 characters", data4, ", shorter than 1"]);
}
}
else {
vErrors.push([instancePath+"/prompt", "type", "a string of at least 1 characters", data4, ""]);
}
}
if(data.model !== undefined){
let data5 = data.model;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data5, ""]);
}
}
if(data.mask !== undefined){
let data6 = data.mask;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
vErrors.push([instancePath+"/mask", "format", "a string in the format binary", data6, ", which is no binary"]);
}
}
else {
vErrors.push([instancePath+"/mask", "type", "a string in the format binary", data6, ""]);
}
}
if(data.n !== undefined){
let data7 = data.n;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors.push([instancePath+"/n", "type", "an integer from 1 to 10", data7, ", not a whole number", undefined, 10, 1]);
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10 || isNaN(data7)){
vErrors.push([instancePath+"/n", "maximum", "an integer from 1 to 10", data7, ", above 10"]);
}
if(data7 < 1 || isNaN(data7)){
vErrors.push([instancePath+"/n", "minimum", "an integer from 1 to 10", data7, ", below 1"]);
}
}
}
if(data.size !== undefined){
let data8 = data.size;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors.push([instancePath+"/size", "pattern", "a string that matches ^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$", data8, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/size", "type", "a string that matches ^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$", data8, ""]);
}
}
if(data.quality !== undefined){
let data9 = data.quality;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/quality", "type", "one of \"auto\", \"low\", \"medium\", \"high\", \"standard\", \"hd\"", data9, ""]);
}
if(!((((((data9 === "auto") || (data9 === "low")) || (data9 === "medium")) || (data9 === "high")) || (data9 === "standard")) || (data9 === "hd"))){
vErrors.push([instancePath+"/quality", "enum", "one of \"auto\", \"low\", \"medium\", \"high\", \"standard\", \"hd\"", data9, ", which is not in the list"]);
}
}
if(data.response_format !== undefined){
let data10 = data.response_format;
if(typeof data10 !== "string"){
vErrors.push([instancePath+"/response_format", "type", "one of \"url\", \"b64_json\"", data10, ""]);
}
if(!((data10 === "url") || (data10 === "b64_json"))){
vErrors.push([instancePath+"/response_format", "enum", "one of \"url\", \"b64_json\"", data10, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const editImagesQueryDryRun: FaultsOf = (value) => tell(validate23(value), [], "dryRun");

function validate23(data, instancePath = "", vErrors = []){

if(typeof data !== "boolean"){
vErrors.push([instancePath, "type", "true or false", data, ""]);
}
return vErrors;
}

export const chatRequest: FaultsOf = (value) => tell(validate24(value), ["model","messages","max_completion_tokens","max_tokens","n","seed","stream","stream_options","tools"]);

function validate26(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors.push([instancePath, "required", "one of \"developer\", \"system\", \"user\", \"assistant\", \"tool\", \"function\"", undefined, undefined, "role"]);
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/role", "type", "one of \"developer\", \"system\", \"user\", \"assistant\", \"tool\", \"function\"", data0, ""]);
}
if(!((((((data0 === "developer") || (data0 === "system")) || (data0 === "user")) || (data0 === "assistant")) || (data0 === "tool")) || (data0 === "function"))){
vErrors.push([instancePath+"/role", "enum", "one of \"developer\", \"system\", \"user\", \"assistant\", \"tool\", \"function\"", data0, ", which is not in the list"]);
}
}
if(data.content !== undefined){
let data1 = data.content;
if(((typeof data1 !== "string") && (!(Array.isArray(data1)))) && (data1 !== null)){
vErrors.push([instancePath+"/content", "type", "a string or an array or null", data1, ""]);
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors.push([instancePath+"/content/" + i0, "required", "a string of at least 1 characters", undefined, undefined, "type"]);
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 === "string"){
if(data3.length < 2 && func1(data3) < 1){
vErrors.push([instancePath+"/content/" + i0+"/type", "minLength", "a string of at least 1 characters", data3, ", shorter than 1"]);
}
}
else {
vErrors.push([instancePath+"/content/" + i0+"/type", "type", "a string of at least 1 characters", data3, ""]);
}
}
if(data2.text !== undefined){
let data4 = data2.text;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/content/" + i0+"/text", "type", "a string", data4, ""]);
}
}
}
else {
vErrors.push([instancePath+"/content/" + i0, "type", "an object", data2, ""]);
}
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors.push([instancePath+"/name", "type", "a string or null", data5, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate25(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.messages === undefined){
vErrors.push([instancePath, "required", "an array of at least 1 entries", undefined, undefined, "messages"]);
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data0, ""]);
}
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors.push([instancePath+"/messages", "minItems", "an array of at least 1 entries", data1, ", shorter than 1"]);
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
validate26(data1[i0], instancePath+"/messages/" + i0, vErrors);
}
}
else {
vErrors.push([instancePath+"/messages", "type", "an array of at least 1 entries", data1, ""]);
}
}
if(data.max_completion_tokens !== undefined){
let data3 = data.max_completion_tokens;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
vErrors.push([instancePath+"/max_completion_tokens", "type", "an integer from 1 to 16384 or null", data3, ", not a whole number", undefined, 16384, 1]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 16384 || isNaN(data3)){
vErrors.push([instancePath+"/max_completion_tokens", "maximum", "an integer from 1 to 16384 or null", data3, ", above 16384"]);
}
if(data3 < 1 || isNaN(data3)){
vErrors.push([instancePath+"/max_completion_tokens", "minimum", "an integer from 1 to 16384 or null", data3, ", below 1"]);
}
}
}
if(data.max_tokens !== undefined){
let data4 = data.max_tokens;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors.push([instancePath+"/max_tokens", "type", "an integer from 1 to 16384 or null", data4, ", not a whole number", undefined, 16384, 1]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 16384 || isNaN(data4)){
vErrors.push([instancePath+"/max_tokens", "maximum", "an integer from 1 to 16384 or null", data4, ", above 16384"]);
}
if(data4 < 1 || isNaN(data4)){
vErrors.push([instancePath+"/max_tokens", "minimum", "an integer from 1 to 16384 or null", data4, ", below 1"]);
}
}
}
if(data.n !== undefined){
let data5 = data.n;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors.push([instancePath+"/n", "type", "an integer from 1 to 128 or null", data5, ", not a whole number", undefined, 128, 1]);
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 128 || isNaN(data5)){
vErrors.push([instancePath+"/n", "maximum", "an integer from 1 to 128 or null", data5, ", above 128"]);
}
if(data5 < 1 || isNaN(data5)){
vErrors.push([instancePath+"/n", "minimum", "an integer from 1 to 128 or null", data5, ", below 1"]);
}
}
}
if(data.seed !== undefined){
let data6 = data.seed;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors.push([instancePath+"/seed", "type", "an integer from -9007199254740991 to 9007199254740991 or null", data6, ", not a whole number", undefined, 9007199254740991, -9007199254740991]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
vErrors.push([instancePath+"/seed", "maximum", "an integer from -9007199254740991 to 9007199254740991 or null", data6, ", above 9007199254740991"]);
}
if(data6 < -9007199254740991 || isNaN(data6)){
vErrors.push([instancePath+"/seed", "minimum", "an integer from -9007199254740991 to 9007199254740991 or null", data6, ", below -9007199254740991"]);
}
}
}
if(data.stream !== undefined){
let data7 = data.stream;
if((typeof data7 !== "boolean") && (data7 !== null)){
vErrors.push([instancePath+"/stream", "type", "true or false or null", data7, ""]);
}
}
if(data.stream_options !== undefined){
let data8 = data.stream_options;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors.push([instancePath+"/stream_options", "type", "an object or null", data8, ""]);
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.include_usage !== undefined){
let data9 = data8.include_usage;
if(typeof data9 !== "boolean"){
vErrors.push([instancePath+"/stream_options/include_usage", "type", "true or false", data9, ""]);
}
}
}
}
if(data.tools !== undefined){
let data10 = data.tools;
if((!(Array.isArray(data10))) && (data10 !== null)){
vErrors.push([instancePath+"/tools", "type", "an array or null", data10, ""]);
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
vErrors.push([instancePath+"/tools/" + i1, "type", "an object", data11, ""]);
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


function validate24(data, instancePath = "", vErrors = []){

validate25(data, instancePath, vErrors);
return vErrors;
}

export const completeChatQueryDryRun: FaultsOf = (value) => tell(validate29(value), [], "dryRun");

function validate29(data, instancePath = "", vErrors = []){

if(typeof data !== "boolean"){
vErrors.push([instancePath, "type", "true or false", data, ""]);
}
return vErrors;
}

export const videoRequest: FaultsOf = (value) => tell(validate30(value), ["model","prompt","seconds","duration","size","n","input_reference"]);
const formats6 = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const pattern6 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$", "u");

function validate30(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "model"]);
}
if(data.prompt === undefined){
vErrors.push([instancePath, "required", "a string of at least 1 characters", undefined, undefined, "prompt"]);
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/model", "type", "a string", data0, ""]);
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length < 2 && func1(data1) < 1){
vErrors.push([instancePath+"/prompt", "minLength", "a string of at least 1 characters", data1, ", shorter than 1"]);
}
}
else {
vErrors.push([instancePath+"/prompt", "type", "a string of at least 1 characters", data1, ""]);
}
}
if(data.seconds !== undefined){
let data2 = data.seconds;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (data2 !== null)){
vErrors.push([instancePath+"/seconds", "type", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data2, ", not a whole number", undefined, 999, 1]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 999 || isNaN(data2)){
vErrors.push([instancePath+"/seconds", "maximum", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data2, ", above 999"]);
}
if(data2 < 1 || isNaN(data2)){
vErrors.push([instancePath+"/seconds", "minimum", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data2, ", below 1"]);
}
}
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
vErrors.push([instancePath+"/seconds", "pattern", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data2, ", which does not match"]);
}
if(!(formats6.test(data2))){
vErrors.push([instancePath+"/seconds", "format", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data2, ", which is no decimal"]);
}
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (data3 !== null)){
vErrors.push([instancePath+"/duration", "type", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data3, ", not a whole number", undefined, 999, 1]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999 || isNaN(data3)){
vErrors.push([instancePath+"/duration", "maximum", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data3, ", above 999"]);
}
if(data3 < 1 || isNaN(data3)){
vErrors.push([instancePath+"/duration", "minimum", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data3, ", below 1"]);
}
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
vErrors.push([instancePath+"/duration", "pattern", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data3, ", which does not match"]);
}
if(!(formats6.test(data3))){
vErrors.push([instancePath+"/duration", "format", "a string in the format decimal that matches ^[1-9][0-9]{0,2}$ or an integer from 1 to 999 or null", data3, ", which is no decimal"]);
}
}
}
if(data.size !== undefined){
let data4 = data.size;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors.push([instancePath+"/size", "type", "a string that matches ^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$ or null", data4, ""]);
}
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
vErrors.push([instancePath+"/size", "pattern", "a string that matches ^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$ or null", data4, ", which does not match"]);
}
}
}
if(data.n !== undefined){
let data5 = data.n;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors.push([instancePath+"/n", "type", "one of 1, null", data5, ", not a whole number"]);
}
if(!((data5 === 1) || (data5 === null))){
vErrors.push([instancePath+"/n", "enum", "one of 1, null", data5, ", which is not in the list"]);
}
}
if(data.input_reference !== undefined){
let data6 = data.input_reference;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
vErrors.push([instancePath+"/input_reference", "format", "a string in the format binary", data6, ", which is no binary"]);
}
}
else {
vErrors.push([instancePath+"/input_reference", "type", "a string in the format binary", data6, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const createVideoQueryDryRun: FaultsOf = (value) => tell(validate31(value), [], "dryRun");

function validate31(data, instancePath = "", vErrors = []){

if(typeof data !== "boolean"){
vErrors.push([instancePath, "type", "true or false", data, ""]);
}
return vErrors;
}

export const getVideoPathId: FaultsOf = (value) => tell(validate32(value), [], "id");

function validate32(data, instancePath = "", vErrors = []){

if(typeof data !== "string"){
vErrors.push([instancePath, "type", "a string", data, ""]);
}
return vErrors;
}

export const getModelPathId: FaultsOf = (value) => tell(validate33(value), [], "id");

function validate33(data, instancePath = "", vErrors = []){

if(typeof data !== "string"){
vErrors.push([instancePath, "type", "a string", data, ""]);
}
return vErrors;
}

