// Written by `pnpm generate` from openapi/x-router/; change it there.
// @ts-nocheck: written by ajv
import { type CompiledCheck, codePoints } from '../../runtime.ts'

export const world: CompiledCheck = validate0;
const schema0 = {"$ref":"document:World"};
const schema1 = {"type":"object","additionalProperties":false,"required":["credentials","network","networks","pay_to","max_timeout_seconds","retention","prompts"],"properties":{"credentials":{"type":"object","maxProperties":0},"network":{"type":"string","minLength":1},"networks":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","chain_id","caip2","asset"],"properties":{"title":{"type":"string","minLength":1},"chain_id":{"type":"integer","minimum":1},"caip2":{"type":"string","pattern":"^eip155:[1-9][0-9]*$"},"asset":{"type":"object","additionalProperties":false,"required":["address","name","version"],"properties":{"address":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1}}}}}},"pay_to":{"type":"string","pattern":"^0x[0-9a-fA-F]{40}$"},"max_timeout_seconds":{"type":"integer","minimum":1},"retention":{"type":"object","additionalProperties":false,"required":["pictures","payers","ledger_entries","nonces"],"properties":{"pictures":{"type":"integer","minimum":1,"maximum":9007199254740991},"payers":{"type":"integer","minimum":1,"maximum":9007199254740991},"ledger_entries":{"type":"integer","minimum":1,"maximum":9007199254740991},"nonces":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"prompts":{"type":"object","additionalProperties":false,"required":["failed"],"properties":{"failed":{"type":"string","minLength":2}}}}};
const func0 = codePoints;
const pattern0 = new RegExp("^eip155:[1-9][0-9]*$", "u");
const pattern1 = new RegExp("^0x[0-9a-fA-F]{40}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.credentials === undefined) && (missing0 = "credentials")) || ((data.network === undefined) && (missing0 = "network"))) || ((data.networks === undefined) && (missing0 = "networks"))) || ((data.pay_to === undefined) && (missing0 = "pay_to"))) || ((data.max_timeout_seconds === undefined) && (missing0 = "max_timeout_seconds"))) || ((data.retention === undefined) && (missing0 = "retention"))) || ((data.prompts === undefined) && (missing0 = "prompts"))){
validate0.errors = [{instancePath,schemaPath:"document:World/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(((((((key0 === "credentials") || (key0 === "network")) || (key0 === "networks")) || (key0 === "pay_to")) || (key0 === "max_timeout_seconds")) || (key0 === "retention")) || (key0 === "prompts"))){
validate0.errors = [{instancePath,schemaPath:"document:World/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.credentials !== undefined){
let data0 = data.credentials;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 0){
validate0.errors = [{instancePath:instancePath+"/credentials",schemaPath:"document:World/properties/credentials/maxProperties",keyword:"maxProperties",params:{limit: 0}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/credentials",schemaPath:"document:World/properties/credentials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.network !== undefined){
let data1 = data.network;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length < 2 && func0(data1) < 1){
validate0.errors = [{instancePath:instancePath+"/network",schemaPath:"document:World/properties/network/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/network",schemaPath:"document:World/properties/network/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.networks !== undefined){
let data2 = data.networks;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate0.errors = [{instancePath:instancePath+"/networks",schemaPath:"document:World/properties/networks/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data2){
let data3 = data2[key1];
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.title === undefined) && (missing1 = "title")) || ((data3.chain_id === undefined) && (missing1 = "chain_id"))) || ((data3.caip2 === undefined) && (missing1 = "caip2"))) || ((data3.asset === undefined) && (missing1 = "asset"))){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"document:World/properties/networks/additionalProperties/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data3){
if(!((((key2 === "title") || (key2 === "chain_id")) || (key2 === "caip2")) || (key2 === "asset"))){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"document:World/properties/networks/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.title !== undefined){
let data4 = data3.title;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length < 2 && func0(data4) < 1){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"document:World/properties/networks/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"document:World/properties/networks/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.chain_id !== undefined){
let data5 = data3.chain_id;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/chain_id",schemaPath:"document:World/properties/networks/additionalProperties/properties/chain_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/chain_id",schemaPath:"document:World/properties/networks/additionalProperties/properties/chain_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.caip2 !== undefined){
let data6 = data3.caip2;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/caip2",schemaPath:"document:World/properties/networks/additionalProperties/properties/caip2/pattern",keyword:"pattern",params:{pattern: "^eip155:[1-9][0-9]*$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/caip2",schemaPath:"document:World/properties/networks/additionalProperties/properties/caip2/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.asset !== undefined){
let data7 = data3.asset;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.address === undefined) && (missing2 = "address")) || ((data7.name === undefined) && (missing2 = "name"))) || ((data7.version === undefined) && (missing2 = "version"))){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs21 = errors;
for(const key3 in data7){
if(!(((key3 === "address") || (key3 === "name")) || (key3 === "version"))){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.address !== undefined){
let data8 = data7.address;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset/address",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/properties/address/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset/address",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.name !== undefined){
let data9 = data7.name;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(data9.length < 2 && func0(data9) < 1){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset/name",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset/name",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.version !== undefined){
let data10 = data7.version;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data10 === "string"){
if(data10.length < 2 && func0(data10) < 1){
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset/version",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/properties/version/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset/version",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs26 === errors;
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
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset",schemaPath:"document:World/properties/networks/additionalProperties/properties/asset/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs19 === errors;
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
validate0.errors = [{instancePath:instancePath+"/networks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"document:World/properties/networks/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/networks",schemaPath:"document:World/properties/networks/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pay_to !== undefined){
let data11 = data.pay_to;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
validate0.errors = [{instancePath:instancePath+"/pay_to",schemaPath:"document:World/properties/pay_to/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/pay_to",schemaPath:"document:World/properties/pay_to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.max_timeout_seconds !== undefined){
let data12 = data.max_timeout_seconds;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate0.errors = [{instancePath:instancePath+"/max_timeout_seconds",schemaPath:"document:World/properties/max_timeout_seconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate0.errors = [{instancePath:instancePath+"/max_timeout_seconds",schemaPath:"document:World/properties/max_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retention !== undefined){
let data13 = data.retention;
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if(((((data13.pictures === undefined) && (missing3 = "pictures")) || ((data13.payers === undefined) && (missing3 = "payers"))) || ((data13.ledger_entries === undefined) && (missing3 = "ledger_entries"))) || ((data13.nonces === undefined) && (missing3 = "nonces"))){
validate0.errors = [{instancePath:instancePath+"/retention",schemaPath:"document:World/properties/retention/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs34 = errors;
for(const key4 in data13){
if(!((((key4 === "pictures") || (key4 === "payers")) || (key4 === "ledger_entries")) || (key4 === "nonces"))){
validate0.errors = [{instancePath:instancePath+"/retention",schemaPath:"document:World/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data13.pictures !== undefined){
let data14 = data13.pictures;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate0.errors = [{instancePath:instancePath+"/retention/pictures",schemaPath:"document:World/properties/retention/properties/pictures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate0.errors = [{instancePath:instancePath+"/retention/pictures",schemaPath:"document:World/properties/retention/properties/pictures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate0.errors = [{instancePath:instancePath+"/retention/pictures",schemaPath:"document:World/properties/retention/properties/pictures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.payers !== undefined){
let data15 = data13.payers;
const _errs37 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate0.errors = [{instancePath:instancePath+"/retention/payers",schemaPath:"document:World/properties/retention/properties/payers/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate0.errors = [{instancePath:instancePath+"/retention/payers",schemaPath:"document:World/properties/retention/properties/payers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate0.errors = [{instancePath:instancePath+"/retention/payers",schemaPath:"document:World/properties/retention/properties/payers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.ledger_entries !== undefined){
let data16 = data13.ledger_entries;
const _errs39 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate0.errors = [{instancePath:instancePath+"/retention/ledger_entries",schemaPath:"document:World/properties/retention/properties/ledger_entries/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate0.errors = [{instancePath:instancePath+"/retention/ledger_entries",schemaPath:"document:World/properties/retention/properties/ledger_entries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate0.errors = [{instancePath:instancePath+"/retention/ledger_entries",schemaPath:"document:World/properties/retention/properties/ledger_entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.nonces !== undefined){
let data17 = data13.nonces;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate0.errors = [{instancePath:instancePath+"/retention/nonces",schemaPath:"document:World/properties/retention/properties/nonces/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate0.errors = [{instancePath:instancePath+"/retention/nonces",schemaPath:"document:World/properties/retention/properties/nonces/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate0.errors = [{instancePath:instancePath+"/retention/nonces",schemaPath:"document:World/properties/retention/properties/nonces/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs41 === errors;
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
validate0.errors = [{instancePath:instancePath+"/retention",schemaPath:"document:World/properties/retention/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompts !== undefined){
let data18 = data.prompts;
const _errs43 = errors;
if(errors === _errs43){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if((data18.failed === undefined) && (missing4 = "failed")){
validate0.errors = [{instancePath:instancePath+"/prompts",schemaPath:"document:World/properties/prompts/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs45 = errors;
for(const key5 in data18){
if(!(key5 === "failed")){
validate0.errors = [{instancePath:instancePath+"/prompts",schemaPath:"document:World/properties/prompts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs45 === errors){
if(data18.failed !== undefined){
let data19 = data18.failed;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data19 === "string"){
if(data19.length < 4 && func0(data19) < 2){
validate0.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"document:World/properties/prompts/properties/failed/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/prompts/failed",schemaPath:"document:World/properties/prompts/properties/failed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/prompts",schemaPath:"document:World/properties/prompts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs43 === errors;
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
validate0.errors = [{instancePath,schemaPath:"document:World/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
