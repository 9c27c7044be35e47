// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { tell, type FaultsOf } from '../../compiled.ts'

export const imageEstimate: FaultsOf = (value) => tell(validate20(value), ["model","dimensions","number_of_images","estimatedCost"]);
const pattern4 = /* @__PURE__ */ new RegExp("^[1-9][0-9]*×[1-9][0-9]*$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)\\.[0-9]{6}$", "u");

function validate20(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors.push([instancePath, "required", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", undefined, undefined, "model"]);
}
if(data.dimensions === undefined){
vErrors.push([instancePath, "required", "a string that matches ^[1-9][0-9]*×[1-9][0-9]*$", undefined, undefined, "dimensions"]);
}
if(data.number_of_images === undefined){
vErrors.push([instancePath, "required", "an integer from 1 to 4", undefined, undefined, "number_of_images"]);
}
if(data.estimatedCost === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "estimatedCost"]);
}
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "dimensions")) || (key0 === "number_of_images")) || (key0 === "estimatedCost"))){
vErrors.push([instancePath, "additionalProperties", "model, dimensions, number_of_images, estimatedCost", data[key0], undefined, key0]);
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
if(data.dimensions !== undefined){
let data1 = data.dimensions;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors.push([instancePath+"/dimensions", "pattern", "a string that matches ^[1-9][0-9]*×[1-9][0-9]*$", data1, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/dimensions", "type", "a string that matches ^[1-9][0-9]*×[1-9][0-9]*$", data1, ""]);
}
}
if(data.number_of_images !== undefined){
let data2 = data.number_of_images;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/number_of_images", "type", "an integer from 1 to 4", data2, ", not a whole number", undefined, 4, 1]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4 || isNaN(data2)){
vErrors.push([instancePath+"/number_of_images", "maximum", "an integer from 1 to 4", data2, ", above 4"]);
}
if(data2 < 1 || isNaN(data2)){
vErrors.push([instancePath+"/number_of_images", "minimum", "an integer from 1 to 4", data2, ", below 1"]);
}
}
}
if(data.estimatedCost !== undefined){
let data3 = data.estimatedCost;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.usd === undefined){
vErrors.push([instancePath+"/estimatedCost", "required", "a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$", undefined, undefined, "usd"]);
}
if(data3.note === undefined){
vErrors.push([instancePath+"/estimatedCost", "required", "a string", undefined, undefined, "note"]);
}
for(const key1 in data3){
if(!((key1 === "usd") || (key1 === "note"))){
vErrors.push([instancePath+"/estimatedCost", "additionalProperties", "usd, note", data3[key1], undefined, key1]);
}
}
if(data3.usd !== undefined){
let data4 = data3.usd;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
vErrors.push([instancePath+"/estimatedCost/usd", "pattern", "a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$", data4, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/estimatedCost/usd", "type", "a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$", data4, ""]);
}
}
if(data3.note !== undefined){
let data5 = data3.note;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/estimatedCost/note", "type", "a string", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/estimatedCost", "type", "an object", data3, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const invalidRequestError: FaultsOf = (value) => tell(validate21(value), ["error","message"]);

function validate21(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "one of \"INVALID_DIMENSIONS\", \"INVALID_MODEL\", \"INVALID_REQUEST\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "one of \"INVALID_DIMENSIONS\", \"INVALID_MODEL\", \"INVALID_REQUEST\"", data0, ""]);
}
if(!(((data0 === "INVALID_DIMENSIONS") || (data0 === "INVALID_MODEL")) || (data0 === "INVALID_REQUEST"))){
vErrors.push([instancePath+"/error", "enum", "one of \"INVALID_DIMENSIONS\", \"INVALID_MODEL\", \"INVALID_REQUEST\"", data0, ", which is not in the list"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const notFoundError: FaultsOf = (value) => tell(validate22(value), ["error","message"]);

function validate22(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "\"NOT_FOUND\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "\"NOT_FOUND\"", data0, ""]);
}
if("NOT_FOUND" !== data0){
vErrors.push([instancePath+"/error", "const", "\"NOT_FOUND\"", data0, ", another value"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const methodNotAllowedError: FaultsOf = (value) => tell(validate23(value), ["error","message"]);

function validate23(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "\"METHOD_NOT_ALLOWED\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "\"METHOD_NOT_ALLOWED\"", data0, ""]);
}
if("METHOD_NOT_ALLOWED" !== data0){
vErrors.push([instancePath+"/error", "const", "\"METHOD_NOT_ALLOWED\"", data0, ", another value"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const payloadTooLargeError: FaultsOf = (value) => tell(validate24(value), ["error","message"]);

function validate24(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "\"PAYLOAD_TOO_LARGE\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "\"PAYLOAD_TOO_LARGE\"", data0, ""]);
}
if("PAYLOAD_TOO_LARGE" !== data0){
vErrors.push([instancePath+"/error", "const", "\"PAYLOAD_TOO_LARGE\"", data0, ", another value"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const unsupportedMediaTypeError: FaultsOf = (value) => tell(validate25(value), ["error","message"]);

function validate25(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "\"UNSUPPORTED_MEDIA_TYPE\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "\"UNSUPPORTED_MEDIA_TYPE\"", data0, ""]);
}
if("UNSUPPORTED_MEDIA_TYPE" !== data0){
vErrors.push([instancePath+"/error", "const", "\"UNSUPPORTED_MEDIA_TYPE\"", data0, ", another value"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const estimateError: FaultsOf = (value) => tell(validate26(value), ["error","message"]);

function validate26(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "\"ESTIMATE_ERROR\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "\"ESTIMATE_ERROR\"", data0, ""]);
}
if("ESTIMATE_ERROR" !== data0){
vErrors.push([instancePath+"/error", "const", "\"ESTIMATE_ERROR\"", data0, ", another value"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const imageGeneration: FaultsOf = (value) => tell(validate27(value), ["images","model"]);
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");

function validate28(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images === undefined){
vErrors.push([instancePath, "required", "an array of 1 to 4 entries", undefined, undefined, "images"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", undefined, undefined, "model"]);
}
for(const key0 in data){
if(!((key0 === "images") || (key0 === "model"))){
vErrors.push([instancePath, "additionalProperties", "images, model", data[key0], undefined, key0]);
}
}
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
if(data0.length > 4){
vErrors.push([instancePath+"/images", "maxItems", "an array of 1 to 4 entries", data0, ", longer than 4"]);
}
if(data0.length < 1){
vErrors.push([instancePath+"/images", "minItems", "an array of 1 to 4 entries", data0, ", shorter than 1"]);
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
vErrors.push([instancePath+"/images/" + i0, "required", "a string in the format uri", undefined, undefined, "url"]);
}
if(data1.uuid === undefined){
vErrors.push([instancePath+"/images/" + i0, "required", "a string that matches ^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", undefined, undefined, "uuid"]);
}
for(const key1 in data1){
if(!((key1 === "url") || (key1 === "uuid"))){
vErrors.push([instancePath+"/images/" + i0, "additionalProperties", "url, uuid", data1[key1], undefined, key1]);
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors.push([instancePath+"/images/" + i0+"/url", "format", "a string in the format uri", data2, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/images/" + i0+"/url", "type", "a string in the format uri", data2, ""]);
}
}
if(data1.uuid !== undefined){
let data3 = data1.uuid;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
vErrors.push([instancePath+"/images/" + i0+"/uuid", "pattern", "a string that matches ^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", data3, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/images/" + i0+"/uuid", "type", "a string that matches ^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", data3, ""]);
}
}
}
else {
vErrors.push([instancePath+"/images/" + i0, "type", "an object", data1, ""]);
}
}
}
else {
vErrors.push([instancePath+"/images", "type", "an array of 1 to 4 entries", data0, ""]);
}
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data4, ""]);
}
if(!((((data4 === "flux-schnell") || (data4 === "flux-dev")) || (data4 === "sdxl-realvis-v4")) || (data4 === "sd15-dreamshaper-v8"))){
vErrors.push([instancePath+"/model", "enum", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data4, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate27(data, instancePath = "", vErrors = []){

validate28(data, instancePath, vErrors);
return vErrors;
}

export const paidRequestError: FaultsOf = (value) => tell(validate30(value), ["error","message"]);

function validate30(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "one of \"INVALID_DIMENSIONS\", \"INVALID_MODEL\", \"INVALID_REQUEST\", \"INVALID_PAYMENT\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "one of \"INVALID_DIMENSIONS\", \"INVALID_MODEL\", \"INVALID_REQUEST\", \"INVALID_PAYMENT\"", data0, ""]);
}
if(!((((data0 === "INVALID_DIMENSIONS") || (data0 === "INVALID_MODEL")) || (data0 === "INVALID_REQUEST")) || (data0 === "INVALID_PAYMENT"))){
vErrors.push([instancePath+"/error", "enum", "one of \"INVALID_DIMENSIONS\", \"INVALID_MODEL\", \"INVALID_REQUEST\", \"INVALID_PAYMENT\"", data0, ", which is not in the list"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const paymentRequired: FaultsOf = (value) => tell(validate31(value), ["x402Version","error","message","accepts"]);
const pattern7 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^0x[0-9a-fA-F]{40}$", "u");

function validate33(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme === undefined){
vErrors.push([instancePath, "required", "\"exact\"", undefined, undefined, "scheme"]);
}
if(data.network === undefined){
vErrors.push([instancePath, "required", "one of \"base-sepolia\", \"base\"", undefined, undefined, "network"]);
}
if(data.maxAmountRequired === undefined){
vErrors.push([instancePath, "required", "a string that matches ^(0|[1-9][0-9]*)$", undefined, undefined, "maxAmountRequired"]);
}
if(data.resource === undefined){
vErrors.push([instancePath, "required", "a string in the format uri", undefined, undefined, "resource"]);
}
if(data.description === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "description"]);
}
if(data.mimeType === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "mimeType"]);
}
if(data.payTo === undefined){
vErrors.push([instancePath, "required", "a string that matches ^0x[0-9a-fA-F]{40}$", undefined, undefined, "payTo"]);
}
if(data.maxTimeoutSeconds === undefined){
vErrors.push([instancePath, "required", "an integer of at least 1", undefined, undefined, "maxTimeoutSeconds"]);
}
if(data.asset === undefined){
vErrors.push([instancePath, "required", "a string that matches ^0x[0-9a-fA-F]{40}$", undefined, undefined, "asset"]);
}
if(data.extra === undefined){
vErrors.push([instancePath, "required", "a value that fits AssetDomain", undefined, undefined, "extra"]);
}
for(const key0 in data){
if(!(["scheme","network","maxAmountRequired","resource","description","mimeType","payTo","maxTimeoutSeconds","asset","extra"].includes(key0))){
vErrors.push([instancePath, "additionalProperties", "scheme, network, maxAmountRequired, resource, description, mimeType, payTo, maxTimeoutSeconds, asset, extra", data[key0], undefined, key0]);
}
}
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/scheme", "type", "\"exact\"", data0, ""]);
}
if("exact" !== data0){
vErrors.push([instancePath+"/scheme", "const", "\"exact\"", data0, ", another value"]);
}
}
if(data.network !== undefined){
let data1 = data.network;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/network", "type", "one of \"base-sepolia\", \"base\"", data1, ""]);
}
if(!((data1 === "base-sepolia") || (data1 === "base"))){
vErrors.push([instancePath+"/network", "enum", "one of \"base-sepolia\", \"base\"", data1, ", which is not in the list"]);
}
}
if(data.maxAmountRequired !== undefined){
let data2 = data.maxAmountRequired;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors.push([instancePath+"/maxAmountRequired", "pattern", "a string that matches ^(0|[1-9][0-9]*)$", data2, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/maxAmountRequired", "type", "a string that matches ^(0|[1-9][0-9]*)$", data2, ""]);
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors.push([instancePath+"/resource", "format", "a string in the format uri", data3, ", which is no uri"]);
}
}
else {
vErrors.push([instancePath+"/resource", "type", "a string in the format uri", data3, ""]);
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/description", "type", "a string", data4, ""]);
}
}
if(data.mimeType !== undefined){
let data5 = data.mimeType;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/mimeType", "type", "a string", data5, ""]);
}
}
if(data.payTo !== undefined){
let data6 = data.payTo;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
vErrors.push([instancePath+"/payTo", "pattern", "a string that matches ^0x[0-9a-fA-F]{40}$", data6, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/payTo", "type", "a string that matches ^0x[0-9a-fA-F]{40}$", data6, ""]);
}
}
if(data.maxTimeoutSeconds !== undefined){
let data7 = data.maxTimeoutSeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors.push([instancePath+"/maxTimeoutSeconds", "type", "an integer of at least 1", data7, ", not a whole number", undefined, undefined, 1]);
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors.push([instancePath+"/maxTimeoutSeconds", "minimum", "an integer of at least 1", data7, ", below 1"]);
}
}
}
if(data.asset !== undefined){
let data8 = data.asset;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
vErrors.push([instancePath+"/asset", "pattern", "a string that matches ^0x[0-9a-fA-F]{40}$", data8, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/asset", "type", "a string that matches ^0x[0-9a-fA-F]{40}$", data8, ""]);
}
}
if(data.extra !== undefined){
let data9 = data.extra;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
vErrors.push([instancePath+"/extra", "required", "a string", undefined, undefined, "name"]);
}
if(data9.version === undefined){
vErrors.push([instancePath+"/extra", "required", "a string", undefined, undefined, "version"]);
}
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "version"))){
vErrors.push([instancePath+"/extra", "additionalProperties", "name, version", data9[key1], undefined, key1]);
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 !== "string"){
vErrors.push([instancePath+"/extra/name", "type", "a string", data10, ""]);
}
}
if(data9.version !== undefined){
let data11 = data9.version;
if(typeof data11 !== "string"){
vErrors.push([instancePath+"/extra/version", "type", "a string", data11, ""]);
}
}
}
else {
vErrors.push([instancePath+"/extra", "type", "an object", data9, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate32(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x402Version === undefined){
vErrors.push([instancePath, "required", "1", undefined, undefined, "x402Version"]);
}
if(data.error === undefined){
vErrors.push([instancePath, "required", "one of \"X-PAYMENT header is required\", \"invalid_x402_version\", \"invalid_scheme\", \"invalid_network\", \"invalid_payment_requirements\", \"invalid_exact_evm_payload_recipient_mismatch\", \"invalid_exact_evm_payload_authorization_value_mismatch\", \"invalid_exact_evm_payload_authorization_valid_after\", \"invalid_exact_evm_payload_authorization_valid_before\", \"invalid_exact_evm_payload_signature\", \"invalid_exact_evm_nonce_already_used\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
if(data.accepts === undefined){
vErrors.push([instancePath, "required", "an array of at least 1 entries", undefined, undefined, "accepts"]);
}
for(const key0 in data){
if(!((((key0 === "x402Version") || (key0 === "error")) || (key0 === "message")) || (key0 === "accepts"))){
vErrors.push([instancePath, "additionalProperties", "x402Version, error, message, accepts", data[key0], undefined, key0]);
}
}
if(data.x402Version !== undefined){
let data0 = data.x402Version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors.push([instancePath+"/x402Version", "type", "1", data0, ", not a whole number"]);
}
if(1 !== data0){
vErrors.push([instancePath+"/x402Version", "const", "1", data0, ", another value"]);
}
}
if(data.error !== undefined){
let data1 = data.error;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/error", "type", "one of \"X-PAYMENT header is required\", \"invalid_x402_version\", \"invalid_scheme\", \"invalid_network\", \"invalid_payment_requirements\", \"invalid_exact_evm_payload_recipient_mismatch\", \"invalid_exact_evm_payload_authorization_value_mismatch\", \"invalid_exact_evm_payload_authorization_valid_after\", \"invalid_exact_evm_payload_authorization_valid_before\", \"invalid_exact_evm_payload_signature\", \"invalid_exact_evm_nonce_already_used\"", data1, ""]);
}
if(!(((((((((((data1 === "X-PAYMENT header is required") || (data1 === "invalid_x402_version")) || (data1 === "invalid_scheme")) || (data1 === "invalid_network")) || (data1 === "invalid_payment_requirements")) || (data1 === "invalid_exact_evm_payload_recipient_mismatch")) || (data1 === "invalid_exact_evm_payload_authorization_value_mismatch")) || (data1 === "invalid_exact_evm_payload_authorization_valid_after")) || (data1 === "invalid_exact_evm_payload_authorization_valid_before")) || (data1 === "invalid_exact_evm_payload_signature")) || (data1 === "invalid_exact_evm_nonce_already_used"))){
vErrors.push([instancePath+"/error", "enum", "one of \"X-PAYMENT header is required\", \"invalid_x402_version\", \"invalid_scheme\", \"invalid_network\", \"invalid_payment_requirements\", \"invalid_exact_evm_payload_recipient_mismatch\", \"invalid_exact_evm_payload_authorization_value_mismatch\", \"invalid_exact_evm_payload_authorization_valid_after\", \"invalid_exact_evm_payload_authorization_valid_before\", \"invalid_exact_evm_payload_signature\", \"invalid_exact_evm_nonce_already_used\"", data1, ", which is not in the list"]);
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data2, ""]);
}
}
if(data.accepts !== undefined){
let data3 = data.accepts;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors.push([instancePath+"/accepts", "minItems", "an array of at least 1 entries", data3, ", shorter than 1"]);
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
validate33(data3[i0], instancePath+"/accepts/" + i0, vErrors);
}
}
else {
vErrors.push([instancePath+"/accepts", "type", "an array of at least 1 entries", data3, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate31(data, instancePath = "", vErrors = []){

validate32(data, instancePath, vErrors);
return vErrors;
}

export const generationError: FaultsOf = (value) => tell(validate36(value), ["error","message"]);

function validate36(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors.push([instancePath, "required", "one of \"ESTIMATE_ERROR\", \"GENERATION_ERROR\"", undefined, undefined, "error"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "error, message", data[key0], undefined, key0]);
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/error", "type", "one of \"ESTIMATE_ERROR\", \"GENERATION_ERROR\"", data0, ""]);
}
if(!((data0 === "ESTIMATE_ERROR") || (data0 === "GENERATION_ERROR"))){
vErrors.push([instancePath+"/error", "enum", "one of \"ESTIMATE_ERROR\", \"GENERATION_ERROR\"", data0, ", which is not in the list"]);
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const imageModelList: FaultsOf = (value) => tell(validate37(value), ["total","models"]);

function validate38(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "total"]);
}
if(data.models === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "models"]);
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "models"))){
vErrors.push([instancePath, "additionalProperties", "total, models", data[key0], undefined, key0]);
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors.push([instancePath+"/total", "type", "an integer of at least 0", data0, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors.push([instancePath+"/total", "minimum", "an integer of at least 0", data0, ", below 0"]);
}
}
}
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", undefined, undefined, "id"]);
}
if(data2.name === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "a string", undefined, undefined, "name"]);
}
if(data2.description === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "a string", undefined, undefined, "description"]);
}
if(data2.supportsSteps === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "true or false", undefined, undefined, "supportsSteps"]);
}
for(const key1 in data2){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "description")) || (key1 === "supportsSteps"))){
vErrors.push([instancePath+"/models/" + i0, "additionalProperties", "id, name, description, supportsSteps", data2[key1], undefined, key1]);
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/id", "type", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data3, ""]);
}
if(!((((data3 === "flux-schnell") || (data3 === "flux-dev")) || (data3 === "sdxl-realvis-v4")) || (data3 === "sd15-dreamshaper-v8"))){
vErrors.push([instancePath+"/models/" + i0+"/id", "enum", "one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"", data3, ", which is not in the list"]);
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/name", "type", "a string", data4, ""]);
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/description", "type", "a string", data5, ""]);
}
}
if(data2.supportsSteps !== undefined){
let data6 = data2.supportsSteps;
if(typeof data6 !== "boolean"){
vErrors.push([instancePath+"/models/" + i0+"/supportsSteps", "type", "true or false", data6, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models/" + i0, "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models", "type", "an array", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate37(data, instancePath = "", vErrors = []){

validate38(data, instancePath, vErrors);
return vErrors;
}

export const chatEstimate: FaultsOf = (value) => tell(validate40(value), ["model","estimatedInputTokens","estimatedOutputTokens","estimatedCost","message"]);

function validate40(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors.push([instancePath, "required", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", undefined, undefined, "model"]);
}
if(data.estimatedInputTokens === undefined){
vErrors.push([instancePath, "required", "an integer of at least 1", undefined, undefined, "estimatedInputTokens"]);
}
if(data.estimatedOutputTokens === undefined){
vErrors.push([instancePath, "required", "an integer of at least 1", undefined, undefined, "estimatedOutputTokens"]);
}
if(data.estimatedCost === undefined){
vErrors.push([instancePath, "required", "an object", undefined, undefined, "estimatedCost"]);
}
if(data.message === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "message"]);
}
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "estimatedInputTokens")) || (key0 === "estimatedOutputTokens")) || (key0 === "estimatedCost")) || (key0 === "message"))){
vErrors.push([instancePath, "additionalProperties", "model, estimatedInputTokens, estimatedOutputTokens, estimatedCost, message", data[key0], undefined, key0]);
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data0, ""]);
}
if(!((((data0 === "anthropic/claude-3.5-sonnet") || (data0 === "openai/gpt-4o")) || (data0 === "openai/gpt-4o-mini")) || (data0 === "meta-llama/llama-3.1-70b-instruct"))){
vErrors.push([instancePath+"/model", "enum", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data0, ", which is not in the list"]);
}
}
if(data.estimatedInputTokens !== undefined){
let data1 = data.estimatedInputTokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors.push([instancePath+"/estimatedInputTokens", "type", "an integer of at least 1", data1, ", not a whole number", undefined, undefined, 1]);
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors.push([instancePath+"/estimatedInputTokens", "minimum", "an integer of at least 1", data1, ", below 1"]);
}
}
}
if(data.estimatedOutputTokens !== undefined){
let data2 = data.estimatedOutputTokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/estimatedOutputTokens", "type", "an integer of at least 1", data2, ", not a whole number", undefined, undefined, 1]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors.push([instancePath+"/estimatedOutputTokens", "minimum", "an integer of at least 1", data2, ", below 1"]);
}
}
}
if(data.estimatedCost !== undefined){
let data3 = data.estimatedCost;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.usd === undefined){
vErrors.push([instancePath+"/estimatedCost", "required", "a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$", undefined, undefined, "usd"]);
}
if(data3.note === undefined){
vErrors.push([instancePath+"/estimatedCost", "required", "a string", undefined, undefined, "note"]);
}
for(const key1 in data3){
if(!((key1 === "usd") || (key1 === "note"))){
vErrors.push([instancePath+"/estimatedCost", "additionalProperties", "usd, note", data3[key1], undefined, key1]);
}
}
if(data3.usd !== undefined){
let data4 = data3.usd;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
vErrors.push([instancePath+"/estimatedCost/usd", "pattern", "a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$", data4, ", which does not match"]);
}
}
else {
vErrors.push([instancePath+"/estimatedCost/usd", "type", "a string that matches ^(0|[1-9][0-9]*)\\.[0-9]{6}$", data4, ""]);
}
}
if(data3.note !== undefined){
let data5 = data3.note;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/estimatedCost/note", "type", "a string", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/estimatedCost", "type", "an object", data3, ""]);
}
}
if(data.message !== undefined){
let data6 = data.message;
if(typeof data6 !== "string"){
vErrors.push([instancePath+"/message", "type", "a string", data6, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}

export const chatCompletion: FaultsOf = (value) => tell(validate41(value), ["id","object","created","model","choices","usage"]);

function validate42(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "id"]);
}
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"chat.completion\"", undefined, undefined, "object"]);
}
if(data.created === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", undefined, undefined, "model"]);
}
if(data.choices === undefined){
vErrors.push([instancePath, "required", "an array of 1 to 1 entries", undefined, undefined, "choices"]);
}
if(data.usage === undefined){
vErrors.push([instancePath, "required", "a value that fits ChatUsage", undefined, undefined, "usage"]);
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage"))){
vErrors.push([instancePath, "additionalProperties", "id, object, created, model, choices, usage", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/id", "type", "a string", data0, ""]);
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"chat.completion\"", data1, ""]);
}
if("chat.completion" !== data1){
vErrors.push([instancePath+"/object", "const", "\"chat.completion\"", data1, ", another value"]);
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/created", "type", "an integer of at least 0", data2, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/created", "minimum", "an integer of at least 0", data2, ", below 0"]);
}
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data3, ""]);
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
vErrors.push([instancePath+"/model", "enum", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data3, ", which is not in the list"]);
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
if(data4.length > 1){
vErrors.push([instancePath+"/choices", "maxItems", "an array of 1 to 1 entries", data4, ", longer than 1"]);
}
if(data4.length < 1){
vErrors.push([instancePath+"/choices", "minItems", "an array of 1 to 1 entries", data4, ", shorter than 1"]);
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "0", undefined, undefined, "index"]);
}
if(data5.message === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "an object", undefined, undefined, "message"]);
}
if(data5.finish_reason === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "one of \"stop\", \"length\"", undefined, undefined, "finish_reason"]);
}
for(const key1 in data5){
if(!(((key1 === "index") || (key1 === "message")) || (key1 === "finish_reason"))){
vErrors.push([instancePath+"/choices/" + i0, "additionalProperties", "index, message, finish_reason", data5[key1], undefined, key1]);
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/choices/" + i0+"/index", "type", "0", data6, ", not a whole number"]);
}
if(0 !== data6){
vErrors.push([instancePath+"/choices/" + i0+"/index", "const", "0", data6, ", another value"]);
}
}
if(data5.message !== undefined){
let data7 = data5.message;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.role === undefined){
vErrors.push([instancePath+"/choices/" + i0+"/message", "required", "\"assistant\"", undefined, undefined, "role"]);
}
if(data7.content === undefined){
vErrors.push([instancePath+"/choices/" + i0+"/message", "required", "a string", undefined, undefined, "content"]);
}
for(const key2 in data7){
if(!((key2 === "role") || (key2 === "content"))){
vErrors.push([instancePath+"/choices/" + i0+"/message", "additionalProperties", "role, content", data7[key2], undefined, key2]);
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/message/role", "type", "\"assistant\"", data8, ""]);
}
if("assistant" !== data8){
vErrors.push([instancePath+"/choices/" + i0+"/message/role", "const", "\"assistant\"", data8, ", another value"]);
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/message/content", "type", "a string", data9, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0+"/message", "type", "an object", data7, ""]);
}
}
if(data5.finish_reason !== undefined){
let data10 = data5.finish_reason;
if(typeof data10 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "type", "one of \"stop\", \"length\"", data10, ""]);
}
if(!((data10 === "stop") || (data10 === "length"))){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "enum", "one of \"stop\", \"length\"", data10, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0, "type", "an object", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices", "type", "an array of 1 to 1 entries", data4, ""]);
}
}
if(data.usage !== undefined){
let data11 = data.usage;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.prompt_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "prompt_tokens"]);
}
if(data11.completion_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "completion_tokens"]);
}
if(data11.total_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "total_tokens"]);
}
for(const key3 in data11){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
vErrors.push([instancePath+"/usage", "additionalProperties", "prompt_tokens, completion_tokens, total_tokens", data11[key3], undefined, key3]);
}
}
if(data11.prompt_tokens !== undefined){
let data12 = data11.prompt_tokens;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors.push([instancePath+"/usage/prompt_tokens", "type", "an integer of at least 0", data12, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors.push([instancePath+"/usage/prompt_tokens", "minimum", "an integer of at least 0", data12, ", below 0"]);
}
}
}
if(data11.completion_tokens !== undefined){
let data13 = data11.completion_tokens;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors.push([instancePath+"/usage/completion_tokens", "type", "an integer of at least 0", data13, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors.push([instancePath+"/usage/completion_tokens", "minimum", "an integer of at least 0", data13, ", below 0"]);
}
}
}
if(data11.total_tokens !== undefined){
let data14 = data11.total_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors.push([instancePath+"/usage/total_tokens", "type", "an integer of at least 0", data14, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors.push([instancePath+"/usage/total_tokens", "minimum", "an integer of at least 0", data14, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath+"/usage", "type", "an object", data11, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate41(data, instancePath = "", vErrors = []){

validate42(data, instancePath, vErrors);
return vErrors;
}

export const chatCompletionChunk: FaultsOf = (value) => tell(validate44(value), ["id","object","created","model","choices","usage"]);

function validate45(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors.push([instancePath, "required", "a string", undefined, undefined, "id"]);
}
if(data.object === undefined){
vErrors.push([instancePath, "required", "\"chat.completion.chunk\"", undefined, undefined, "object"]);
}
if(data.created === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "created"]);
}
if(data.model === undefined){
vErrors.push([instancePath, "required", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", undefined, undefined, "model"]);
}
if(data.choices === undefined){
vErrors.push([instancePath, "required", "an array of at most 1 entries", undefined, undefined, "choices"]);
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "object")) || (key0 === "created")) || (key0 === "model")) || (key0 === "choices")) || (key0 === "usage"))){
vErrors.push([instancePath, "additionalProperties", "id, object, created, model, choices, usage", data[key0], undefined, key0]);
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors.push([instancePath+"/id", "type", "a string", data0, ""]);
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
vErrors.push([instancePath+"/object", "type", "\"chat.completion.chunk\"", data1, ""]);
}
if("chat.completion.chunk" !== data1){
vErrors.push([instancePath+"/object", "const", "\"chat.completion.chunk\"", data1, ", another value"]);
}
}
if(data.created !== undefined){
let data2 = data.created;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors.push([instancePath+"/created", "type", "an integer of at least 0", data2, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors.push([instancePath+"/created", "minimum", "an integer of at least 0", data2, ", below 0"]);
}
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/model", "type", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data3, ""]);
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
vErrors.push([instancePath+"/model", "enum", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data3, ", which is not in the list"]);
}
}
if(data.choices !== undefined){
let data4 = data.choices;
if(Array.isArray(data4)){
if(data4.length > 1){
vErrors.push([instancePath+"/choices", "maxItems", "an array of at most 1 entries", data4, ", longer than 1"]);
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.index === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "0", undefined, undefined, "index"]);
}
if(data5.delta === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "an object", undefined, undefined, "delta"]);
}
if(data5.finish_reason === undefined){
vErrors.push([instancePath+"/choices/" + i0, "required", "one of \"stop\", \"length\", null", undefined, undefined, "finish_reason"]);
}
for(const key1 in data5){
if(!(((key1 === "index") || (key1 === "delta")) || (key1 === "finish_reason"))){
vErrors.push([instancePath+"/choices/" + i0, "additionalProperties", "index, delta, finish_reason", data5[key1], undefined, key1]);
}
}
if(data5.index !== undefined){
let data6 = data5.index;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/choices/" + i0+"/index", "type", "0", data6, ", not a whole number"]);
}
if(0 !== data6){
vErrors.push([instancePath+"/choices/" + i0+"/index", "const", "0", data6, ", another value"]);
}
}
if(data5.delta !== undefined){
let data7 = data5.delta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "role") || (key2 === "content"))){
vErrors.push([instancePath+"/choices/" + i0+"/delta", "additionalProperties", "role, content", data7[key2], undefined, key2]);
}
}
if(data7.role !== undefined){
let data8 = data7.role;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/delta/role", "type", "\"assistant\"", data8, ""]);
}
if("assistant" !== data8){
vErrors.push([instancePath+"/choices/" + i0+"/delta/role", "const", "\"assistant\"", data8, ", another value"]);
}
}
if(data7.content !== undefined){
let data9 = data7.content;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/choices/" + i0+"/delta/content", "type", "a string", data9, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0+"/delta", "type", "an object", data7, ""]);
}
}
if(data5.finish_reason !== undefined){
let data10 = data5.finish_reason;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "type", "one of \"stop\", \"length\", null", data10, ""]);
}
if(!(((data10 === "stop") || (data10 === "length")) || (data10 === null))){
vErrors.push([instancePath+"/choices/" + i0+"/finish_reason", "enum", "one of \"stop\", \"length\", null", data10, ", which is not in the list"]);
}
}
}
else {
vErrors.push([instancePath+"/choices/" + i0, "type", "an object", data5, ""]);
}
}
}
else {
vErrors.push([instancePath+"/choices", "type", "an array of at most 1 entries", data4, ""]);
}
}
if(data.usage !== undefined){
let data11 = data.usage;
const _errs28 = vErrors.length;
let valid6 = false;
let passing0 = null;
const _errs29 = vErrors.length;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.prompt_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "prompt_tokens"]);
}
if(data11.completion_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "completion_tokens"]);
}
if(data11.total_tokens === undefined){
vErrors.push([instancePath+"/usage", "required", "an integer of at least 0", undefined, undefined, "total_tokens"]);
}
for(const key3 in data11){
if(!(((key3 === "prompt_tokens") || (key3 === "completion_tokens")) || (key3 === "total_tokens"))){
vErrors.push([instancePath+"/usage", "additionalProperties", "prompt_tokens, completion_tokens, total_tokens", data11[key3], undefined, key3]);
}
}
if(data11.prompt_tokens !== undefined){
let data12 = data11.prompt_tokens;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors.push([instancePath+"/usage/prompt_tokens", "type", "an integer of at least 0", data12, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors.push([instancePath+"/usage/prompt_tokens", "minimum", "an integer of at least 0", data12, ", below 0"]);
}
}
}
if(data11.completion_tokens !== undefined){
let data13 = data11.completion_tokens;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors.push([instancePath+"/usage/completion_tokens", "type", "an integer of at least 0", data13, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors.push([instancePath+"/usage/completion_tokens", "minimum", "an integer of at least 0", data13, ", below 0"]);
}
}
}
if(data11.total_tokens !== undefined){
let data14 = data11.total_tokens;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors.push([instancePath+"/usage/total_tokens", "type", "an integer of at least 0", data14, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors.push([instancePath+"/usage/total_tokens", "minimum", "an integer of at least 0", data14, ", below 0"]);
}
}
}
}
else {
vErrors.push([instancePath+"/usage", "type", "an object", data11, ""]);
}
var _valid0 = _errs29 === vErrors.length;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs39 = vErrors.length;
if(data11 !== null){
vErrors.push([instancePath+"/usage", "type", "null", data11, ""]);
}
var _valid0 = _errs39 === vErrors.length;
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
vErrors.length = _errs28;
if(!valid6){
vErrors.push([instancePath+"/usage", "oneOf", "a value that fits ChatUsage or null", data11, ", which does not fit"]);
}
else {
vErrors.length = _errs28;
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate44(data, instancePath = "", vErrors = []){

validate45(data, instancePath, vErrors);
return vErrors;
}

export const chatModelList: FaultsOf = (value) => tell(validate47(value), ["total","models"]);

function validate48(data, instancePath = "", vErrors = []){

if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
vErrors.push([instancePath, "required", "an integer of at least 0", undefined, undefined, "total"]);
}
if(data.models === undefined){
vErrors.push([instancePath, "required", "an array", undefined, undefined, "models"]);
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "models"))){
vErrors.push([instancePath, "additionalProperties", "total, models", data[key0], undefined, key0]);
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors.push([instancePath+"/total", "type", "an integer of at least 0", data0, ", not a whole number", undefined, undefined, 0]);
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors.push([instancePath+"/total", "minimum", "an integer of at least 0", data0, ", below 0"]);
}
}
}
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", undefined, undefined, "id"]);
}
if(data2.name === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "a string", undefined, undefined, "name"]);
}
if(data2.description === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "a string", undefined, undefined, "description"]);
}
if(data2.context_length === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "an integer of at least 1", undefined, undefined, "context_length"]);
}
if(data2.pricing === undefined){
vErrors.push([instancePath+"/models/" + i0, "required", "an object", undefined, undefined, "pricing"]);
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "description")) || (key1 === "context_length")) || (key1 === "pricing"))){
vErrors.push([instancePath+"/models/" + i0, "additionalProperties", "id, name, description, context_length, pricing", data2[key1], undefined, key1]);
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/id", "type", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data3, ""]);
}
if(!((((data3 === "anthropic/claude-3.5-sonnet") || (data3 === "openai/gpt-4o")) || (data3 === "openai/gpt-4o-mini")) || (data3 === "meta-llama/llama-3.1-70b-instruct"))){
vErrors.push([instancePath+"/models/" + i0+"/id", "enum", "one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"", data3, ", which is not in the list"]);
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if(typeof data4 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/name", "type", "a string", data4, ""]);
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if(typeof data5 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/description", "type", "a string", data5, ""]);
}
}
if(data2.context_length !== undefined){
let data6 = data2.context_length;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors.push([instancePath+"/models/" + i0+"/context_length", "type", "an integer of at least 1", data6, ", not a whole number", undefined, undefined, 1]);
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors.push([instancePath+"/models/" + i0+"/context_length", "minimum", "an integer of at least 1", data6, ", below 1"]);
}
}
}
if(data2.pricing !== undefined){
let data7 = data2.pricing;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.input_per_1k_tokens === undefined){
vErrors.push([instancePath+"/models/" + i0+"/pricing", "required", "a string", undefined, undefined, "input_per_1k_tokens"]);
}
if(data7.output_per_1k_tokens === undefined){
vErrors.push([instancePath+"/models/" + i0+"/pricing", "required", "a string", undefined, undefined, "output_per_1k_tokens"]);
}
if(data7.blended_per_1k_tokens === undefined){
vErrors.push([instancePath+"/models/" + i0+"/pricing", "required", "a string", undefined, undefined, "blended_per_1k_tokens"]);
}
for(const key2 in data7){
if(!(((key2 === "input_per_1k_tokens") || (key2 === "output_per_1k_tokens")) || (key2 === "blended_per_1k_tokens"))){
vErrors.push([instancePath+"/models/" + i0+"/pricing", "additionalProperties", "input_per_1k_tokens, output_per_1k_tokens, blended_per_1k_tokens", data7[key2], undefined, key2]);
}
}
if(data7.input_per_1k_tokens !== undefined){
let data8 = data7.input_per_1k_tokens;
if(typeof data8 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/pricing/input_per_1k_tokens", "type", "a string", data8, ""]);
}
}
if(data7.output_per_1k_tokens !== undefined){
let data9 = data7.output_per_1k_tokens;
if(typeof data9 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/pricing/output_per_1k_tokens", "type", "a string", data9, ""]);
}
}
if(data7.blended_per_1k_tokens !== undefined){
let data10 = data7.blended_per_1k_tokens;
if(typeof data10 !== "string"){
vErrors.push([instancePath+"/models/" + i0+"/pricing/blended_per_1k_tokens", "type", "a string", data10, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models/" + i0+"/pricing", "type", "an object", data7, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models/" + i0, "type", "an object", data2, ""]);
}
}
}
else {
vErrors.push([instancePath+"/models", "type", "an array", data1, ""]);
}
}
}
else {
vErrors.push([instancePath, "type", "an object", data, ""]);
}
return vErrors;
}


function validate47(data, instancePath = "", vErrors = []){

validate48(data, instancePath, vErrors);
return vErrors;
}

