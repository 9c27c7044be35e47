// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { codePoints, tell, type FaultsOf } from '../../compiled.ts'

export const imageEstimateRequest: FaultsOf = (value) => tell(validate20(value), ["model","width","height","numberResults"]);

function validate20(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "width")) || (key0 === "height")) || (key0 === "numberResults"))){
vErrors.push([instancePath, "additionalProperties", "model, width, height, numberResults", data[key0], undefined, key0]);
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data0, ""]);
}
if(!((((data0 === "flux-schnell") || (data0 === "flux-dev")) || (data0 === "sdxl-realvis-v4")) || (data0 === "sd15-dreamshaper-v8"))){
vErrors.push([instancePath+"/model", "enum", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data0, ", which is not in the list"]);
}
}
if(data.width !== undefined){
let data1 = data.width;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2048 || isNaN(data1)){
vErrors.push([instancePath+"/width", "maximum", "a number from 128 to 2048 that is a multiple of 64", data1, ", above 2048"]);
}
if(data1 < 128 || isNaN(data1)){
vErrors.push([instancePath+"/width", "minimum", "a number from 128 to 2048 that is a multiple of 64", data1, ", below 128"]);
}
let res0;
if((64 === 0 || (res0 = data1/64, res0 !== parseInt(res0)))){
vErrors.push([instancePath+"/width", "multipleOf", "a number from 128 to 2048 that is a multiple of 64", data1, ", not a multiple of 64"]);
}
}
else {
vErrors.push([instancePath+"/width", "type", "a number from 128 to 2048 that is a multiple of 64", data1, "", undefined, 2048, 128]);
}
}
if(data.height !== undefined){
let data2 = data.height;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
vErrors.push([instancePath+"/height", "maximum", "a number from 128 to 2048 that is a multiple of 64", data2, ", above 2048"]);
}
if(data2 < 128 || isNaN(data2)){
vErrors.push([instancePath+"/height", "minimum", "a number from 128 to 2048 that is a multiple of 64", data2, ", below 128"]);
}
let res1;
if((64 === 0 || (res1 = data2/64, res1 !== parseInt(res1)))){
vErrors.push([instancePath+"/height", "multipleOf", "a number from 128 to 2048 that is a multiple of 64", data2, ", not a multiple of 64"]);
}
}
else {
vErrors.push([instancePath+"/height", "type", "a number from 128 to 2048 that is a multiple of 64", data2, "", undefined, 2048, 128]);
}
}
if(data.numberResults !== undefined){
let data3 = data.numberResults;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors.push([instancePath+"/numberResults", "type", "an integer from 1 to 4", data3, ", not a whole number", undefined, 4, 1]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4 || isNaN(data3)){
vErrors.push([instancePath+"/numberResults", "maximum", "an integer from 1 to 4", data3, ", above 4"]);
}
if(data3 < 1 || isNaN(data3)){
vErrors.push([instancePath+"/numberResults", "minimum", "an integer from 1 to 4", data3, ", below 1"]);
}
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const imageGenerationRequest: FaultsOf = (value) => tell(validate21(value), ["prompt","model","width","height","numberResults","negativePrompt","steps","guidance","seed"]);
const func2 = codePoints;

function validate21(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
vErrors.push([instancePath, "required", "a string of 2 to 3000 characters", undefined, undefined, "prompt"]);
}
for(const key0 in data){
if(!(["prompt","model","width","height","numberResults","negativePrompt","steps","guidance","seed"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "prompt, model, width, height, numberResults, negativePrompt, steps, guidance, seed", data[key0], undefined, key0]);
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(data0.length > 3000 && func2(data0) > 3000){
vErrors.push([instancePath+"/prompt", "maxLength", "a string of 2 to 3000 characters", data0, ", longer than 3000"]);
}
if(data0.length < 4 && func2(data0) < 2){
vErrors.push([instancePath+"/prompt", "minLength", "a string of 2 to 3000 characters", data0, ", shorter than 2"]);
}
}
else {
vErrors.push([instancePath+"/prompt", "type", "a string of 2 to 3000 characters", data0, ""]);
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data1, ""]);
}
if(!((((data1 === "flux-schnell") || (data1 === "flux-dev")) || (data1 === "sdxl-realvis-v4")) || (data1 === "sd15-dreamshaper-v8"))){
vErrors.push([instancePath+"/model", "enum", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data1, ", which is not in the list"]);
}
}
if(data.width !== undefined){
let data2 = data.width;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
vErrors.push([instancePath+"/width", "maximum", "a number from 128 to 2048 that is a multiple of 64", data2, ", above 2048"]);
}
if(data2 < 128 || isNaN(data2)){
vErrors.push([instancePath+"/width", "minimum", "a number from 128 to 2048 that is a multiple of 64", data2, ", below 128"]);
}
let res0;
if((64 === 0 || (res0 = data2/64, res0 !== parseInt(res0)))){
vErrors.push([instancePath+"/width", "multipleOf", "a number from 128 to 2048 that is a multiple of 64", data2, ", not a multiple of 64"]);
}
}
else {
vErrors.push([instancePath+"/width", "type", "a number from 128 to 2048 that is a multiple of 64", data2, "", undefined, 2048, 128]);
}
}
if(data.height !== undefined){
let data3 = data.height;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2048 || isNaN(data3)){
vErrors.push([instancePath+"/height", "maximum", "a number from 128 to 2048 that is a multiple of 64", data3, ", above 2048"]);
}
if(data3 < 128 || isNaN(data3)){
vErrors.push([instancePath+"/height", "minimum", "a number from 128 to 2048 that is a multiple of 64", data3, ", below 128"]);
}
let res1;
if((64 === 0 || (res1 = data3/64, res1 !== parseInt(res1)))){
vErrors.push([instancePath+"/height", "multipleOf", "a number from 128 to 2048 that is a multiple of 64", data3, ", not a multiple of 64"]);
}
}
else {
vErrors.push([instancePath+"/height", "type", "a number from 128 to 2048 that is a multiple of 64", data3, "", undefined, 2048, 128]);
}
}
if(data.numberResults !== undefined){
let data4 = data.numberResults;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors.push([instancePath+"/numberResults", "type", "an integer from 1 to 4", data4, ", not a whole number", undefined, 4, 1]);
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4 || isNaN(data4)){
vErrors.push([instancePath+"/numberResults", "maximum", "an integer from 1 to 4", data4, ", above 4"]);
}
if(data4 < 1 || isNaN(data4)){
vErrors.push([instancePath+"/numberResults", "minimum", "an integer from 1 to 4", data4, ", below 1"]);
}
}
}
if(data.negativePrompt !== undefined){
let data5 = data.negativePrompt;
if(typeof data5 === "string"){
if(data5.length > 3000 && func2(data5) > 3000){
vErrors.push([instancePath+"/negativePrompt", "maxLength", "a string of at most 3000 characters", data5, ", longer than 3000"]);
}
}
else {
vErrors.push([instancePath+"/negativePrompt", "type", "a string of at most 3000 characters", data5, ""]);
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/steps", "type", "an integer from 1 to 50", data6, ", not a whole number", undefined, 50, 1]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 50 || isNaN(data6)){
vErrors.push([instancePath+"/steps", "maximum", "an integer from 1 to 50", data6, ", above 50"]);
}
if(data6 < 1 || isNaN(data6)){
vErrors.push([instancePath+"/steps", "minimum", "an integer from 1 to 50", data6, ", below 1"]);
}
}
}
if(data.guidance !== undefined){
let data7 = data.guidance;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 30 || isNaN(data7)){
vErrors.push([instancePath+"/guidance", "maximum", "a number from 1 to 30", data7, ", above 30"]);
}
if(data7 < 1 || isNaN(data7)){
vErrors.push([instancePath+"/guidance", "minimum", "a number from 1 to 30", data7, ", below 1"]);
}
}
else {
vErrors.push([instancePath+"/guidance", "type", "a number from 1 to 30", data7, "", undefined, 30, 1]);
}
}
if(data.seed !== undefined){
let data8 = data.seed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors.push([instancePath+"/seed", "type", "an integer from 0 to 4294967295", data8, ", not a whole number", undefined, 4294967295, 0]);
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
vErrors.push([instancePath+"/seed", "maximum", "an integer from 0 to 4294967295", data8, ", above 4294967295"]);
}
if(data8 < 0 || isNaN(data8)){
vErrors.push([instancePath+"/seed", "minimum", "an integer from 0 to 4294967295", data8, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const generateImageHeaderXPAYMENT: FaultsOf = (value) => tell(validate22(value), [], "X-PAYMENT");
const formats0 = /^/;

function validate22(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format password", data, ", which is no password"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format password", data, ""]);
}
return vErrors;
}

export const generateImageHeaderPAYMENTSIGNATURE: FaultsOf = (value) => tell(validate23(value), [], "PAYMENT-SIGNATURE");

function validate23(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format password", data, ", which is no password"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format password", data, ""]);
}
return vErrors;
}

export const chatEstimateRequest: FaultsOf = (value) => tell(validate24(value), ["messages","model","max_tokens"]);

function validate26(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors.push([instancePath, "required", "one of \"developer\", \"system\", \"user\", \"assistant\"", undefined, undefined, "role"]);
}
if(data.content === undefined){
vErrors.push([instancePath, "required", "a string or an array", undefined, undefined, "content"]);
}
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "content")) || (key0 === "name"))){
vErrors.push([instancePath, "additionalProperties", "role, content, name", data[key0], undefined, key0]);
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/role", "type", "one of \"developer\", \"system\", \"user\", \"assistant\"", data0, ""]);
}
if(!((((data0 === "developer") || (data0 === "system")) || (data0 === "user")) || (data0 === "assistant"))){
vErrors.push([instancePath+"/role", "enum", "one of \"developer\", \"system\", \"user\", \"assistant\"", data0, ", which is not in the list"]);
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors.push([instancePath+"/content", "type", "a string or an array", data1, ""]);
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
if(data3.length < 2 && func2(data3) < 1){
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
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/name", "type", "a string", data5, ""]);
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
if(data.messages === undefined){
vErrors.push([instancePath, "required", "an array of 1 to 100 entries", undefined, undefined, "messages"]);
}
for(const key0 in data){
if(!(((key0 === "messages") || (key0 === "model")) || (key0 === "max_tokens"))){
vErrors.push([instancePath, "additionalProperties", "messages, model, max_tokens", data[key0], undefined, key0]);
}
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors.push([instancePath+"/messages", "maxItems", "an array of 1 to 100 entries", data0, ", longer than 100"]);
}
if(data0.length < 1){
vErrors.push([instancePath+"/messages", "minItems", "an array of 1 to 100 entries", data0, ", shorter than 1"]);
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
validate26(data0[i0], instancePath+"/messages/" + i0, vErrors);
}
}
else {
vErrors.push([instancePath+"/messages", "type", "an array of 1 to 100 entries", data0, ""]);
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data2, ""]);
}
if(!((((data2 === "anthropic/claude-3.5-sonnet") || (data2 === "openai/gpt-4o")) || (data2 === "openai/gpt-4o-mini")) || (data2 === "meta-llama/llama-3.1-70b-instruct"))){
vErrors.push([instancePath+"/model", "enum", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data2, ", which is not in the list"]);
}
}
if(data.max_tokens !== undefined){
let data3 = data.max_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors.push([instancePath+"/max_tokens", "type", "an integer from 1 to 128000", data3, ", not a whole number", undefined, 128000, 1]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 128000 || isNaN(data3)){
vErrors.push([instancePath+"/max_tokens", "maximum", "an integer from 1 to 128000", data3, ", above 128000"]);
}
if(data3 < 1 || isNaN(data3)){
vErrors.push([instancePath+"/max_tokens", "minimum", "an integer from 1 to 128000", data3, ", below 1"]);
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

export const chatRequest: FaultsOf = (value) => tell(validate29(value), ["messages","model","max_tokens","stream","stream_options","temperature","top_p","presence_penalty","frequency_penalty","stop","seed","user"]);

function validate30(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors.push([instancePath, "required", "an array of 1 to 100 entries", undefined, undefined, "messages"]);
}
for(const key0 in data){
if(!(["messages","model","max_tokens","stream","stream_options","temperature","top_p","presence_penalty","frequency_penalty","stop","seed","user"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "messages, model, max_tokens, stream, stream_options, temperature, top_p, presence_penalty, frequency_penalty, stop, seed, user", data[key0], undefined, key0]);
}
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors.push([instancePath+"/messages", "maxItems", "an array of 1 to 100 entries", data0, ", longer than 100"]);
}
if(data0.length < 1){
vErrors.push([instancePath+"/messages", "minItems", "an array of 1 to 100 entries", data0, ", shorter than 1"]);
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
validate26(data0[i0], instancePath+"/messages/" + i0, vErrors);
}
}
else {
vErrors.push([instancePath+"/messages", "type", "an array of 1 to 100 entries", data0, ""]);
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data2, ""]);
}
if(!((((data2 === "anthropic/claude-3.5-sonnet") || (data2 === "openai/gpt-4o")) || (data2 === "openai/gpt-4o-mini")) || (data2 === "meta-llama/llama-3.1-70b-instruct"))){
vErrors.push([instancePath+"/model", "enum", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data2, ", which is not in the list"]);
}
}
if(data.max_tokens !== undefined){
let data3 = data.max_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors.push([instancePath+"/max_tokens", "type", "an integer from 1 to 128000", data3, ", not a whole number", undefined, 128000, 1]);
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 128000 || isNaN(data3)){
vErrors.push([instancePath+"/max_tokens", "maximum", "an integer from 1 to 128000", data3, ", above 128000"]);
}
if(data3 < 1 || isNaN(data3)){
vErrors.push([instancePath+"/max_tokens", "minimum", "an integer from 1 to 128000", data3, ", below 1"]);
}
}
}
if(data.stream !== undefined){
let data4 = data.stream;
if(typeof data4 !== "boolean"){
vErrors.push([instancePath+"/stream", "type", "true or false", data4, ""]);
}
}
if(data.stream_options !== undefined){
let data5 = data.stream_options;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(key1 === "include_usage")){
vErrors.push([instancePath+"/stream_options", "additionalProperties", "include_usage", data5[key1], undefined, key1]);
}
}
if(data5.include_usage !== undefined){
let data6 = data5.include_usage;
if(typeof data6 !== "boolean"){
vErrors.push([instancePath+"/stream_options/include_usage", "type", "true or false", data6, ""]);
}
}
}
else {
vErrors.push([instancePath+"/stream_options", "type", "an object", data5, ""]);
}
}
if(data.temperature !== undefined){
let data7 = data.temperature;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2 || isNaN(data7)){
vErrors.push([instancePath+"/temperature", "maximum", "a number from 0 to 2", data7, ", above 2"]);
}
if(data7 < 0 || isNaN(data7)){
vErrors.push([instancePath+"/temperature", "minimum", "a number from 0 to 2", data7, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/temperature", "type", "a number from 0 to 2", data7, "", undefined, 2, 0]);
}
}
if(data.top_p !== undefined){
let data8 = data.top_p;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors.push([instancePath+"/top_p", "maximum", "a number from 0 to 1", data8, ", above 1"]);
}
if(data8 < 0 || isNaN(data8)){
vErrors.push([instancePath+"/top_p", "minimum", "a number from 0 to 1", data8, ", below 0"]);
}
}
else {
vErrors.push([instancePath+"/top_p", "type", "a number from 0 to 1", data8, "", undefined, 1, 0]);
}
}
if(data.presence_penalty !== undefined){
let data9 = data.presence_penalty;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2 || isNaN(data9)){
vErrors.push([instancePath+"/presence_penalty", "maximum", "a number from -2 to 2", data9, ", above 2"]);
}
if(data9 < -2 || isNaN(data9)){
vErrors.push([instancePath+"/presence_penalty", "minimum", "a number from -2 to 2", data9, ", below -2"]);
}
}
else {
vErrors.push([instancePath+"/presence_penalty", "type", "a number from -2 to 2", data9, "", undefined, 2, -2]);
}
}
if(data.frequency_penalty !== undefined){
let data10 = data.frequency_penalty;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2 || isNaN(data10)){
vErrors.push([instancePath+"/frequency_penalty", "maximum", "a number from -2 to 2", data10, ", above 2"]);
}
if(data10 < -2 || isNaN(data10)){
vErrors.push([instancePath+"/frequency_penalty", "minimum", "a number from -2 to 2", data10, ", below -2"]);
}
}
else {
vErrors.push([instancePath+"/frequency_penalty", "type", "a number from -2 to 2", data10, "", undefined, 2, -2]);
}
}
if(data.stop !== undefined){
let data11 = data.stop;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
vErrors.push([instancePath+"/stop", "type", "a string or an array", data11, ""]);
}
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
vErrors.push([instancePath+"/stop/" + i1, "type", "a string", data12, ""]);
}
}
}
}
if(data.seed !== undefined){
let data13 = data.seed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors.push([instancePath+"/seed", "type", "an integer from -9007199254740991 to 9007199254740991", data13, ", not a whole number", undefined, 9007199254740991, -9007199254740991]);
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
vErrors.push([instancePath+"/seed", "maximum", "an integer from -9007199254740991 to 9007199254740991", data13, ", above 9007199254740991"]);
}
if(data13 < -9007199254740991 || isNaN(data13)){
vErrors.push([instancePath+"/seed", "minimum", "an integer from -9007199254740991 to 9007199254740991", data13, ", below -9007199254740991"]);
}
}
}
if(data.user !== undefined){
let data14 = data.user;
if(typeof data14 !== "string"){
vErrors.push([instancePath+"/user", "type", "a string", data14, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate29(data, instancePath = "", vErrors = []){

validate30(data, instancePath, vErrors);
return vErrors;
}

export const completeChatHeaderXPAYMENT: FaultsOf = (value) => tell(validate33(value), [], "X-PAYMENT");

function validate33(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format password", data, ", which is no password"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format password", data, ""]);
}
return vErrors;
}

export const completeChatHeaderPAYMENTSIGNATURE: FaultsOf = (value) => tell(validate34(value), [], "PAYMENT-SIGNATURE");

function validate34(data, instancePath = "", vErrors = []){

if(typeof data === "string"){
if(!(formats0.test(data))){
vErrors.push([instancePath, "format", "a string in the format password", data, ", which is no password"]);
}
}
else {
vErrors.push([instancePath, "type", "a string in the format password", data, ""]);
}
return vErrors;
}

