/* Made from the JSON schemas by `pnpm types`. Do not edit. */
import func9_ from 'ajv/dist/runtime/ucs2length.js';
const func9 = func9_.default ?? func9_;

export const isPackage = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/package.schema.json","title":"Package","type":"object","additionalProperties":false,"required":["id","title","version","languages","licence","purpose","modules"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"version":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"languages":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Language"},"minItems":1,"maxItems":4},"licence":{"type":"string","minLength":1,"maxLength":400},"purpose":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"publisher":{"type":"string","minLength":1,"maxLength":400},"modules":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":50},"order":{"type":"array","items":{"$ref":"#/$defs/OrderRule"},"maxItems":50},"status":{"$ref":"terms.schema.json#/$defs/Status"},"reviewBy":{"$ref":"terms.schema.json#/$defs/Date"},"contributors":{"$ref":"terms.schema.json#/$defs/Contributors"},"moduleMinutes":{"type":"integer","minimum":30,"maximum":10000},"filmHosts":{"type":"array","items":{"$ref":"#/$defs/FilmHost"},"maxItems":10},"perspectives":{"type":"object","additionalProperties":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"maxProperties":400},"severities":{"type":"object","propertyNames":{"pattern":"^[a-z]+/[a-z-]+$"},"additionalProperties":{"type":"string","enum":["error","warning","off"]},"maxProperties":100}},"$defs":{"OrderRule":{"title":"OrderRule","type":"object","additionalProperties":false,"required":["rule","modules","why"],"properties":{"rule":{"type":"string","enum":["before","last"]},"modules":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":50},"than":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":50},"hard":{"type":"boolean"},"why":{"$ref":"terms.schema.json#/$defs/LocalisedText"}},"if":{"properties":{"rule":{"const":"before"}},"required":["rule"]},"then":{"required":["than"]}},"FilmHost":{"title":"FilmHost","type":"object","additionalProperties":false,"required":["name","host"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"host":{"type":"string","pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$","maxLength":200}}}}};
const func0 = Object.prototype.hasOwnProperty;

const schema2 = {"title":"Id","type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","maxLength":64};
const pattern0 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate2.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate2.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema3 = {"title":"LocalisedText","type":"object","additionalProperties":false,"required":[],"properties":{"nb":{"type":"string","minLength":1,"maxLength":4000},"nn":{"type":"string","minLength":1,"maxLength":4000},"se":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":4000}},"minProperties":1};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate4.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "nb") || (key0 === "nn")) || (key0 === "se")) || (key0 === "en"))){
validate4.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nb !== undefined && func0.call(data, "nb")){
let data0 = data.nb;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 4000){
validate4.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data0) < 1){
validate4.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nn !== undefined && func0.call(data, "nn")){
let data1 = data.nn;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 4000){
validate4.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data1) < 1){
validate4.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.se !== undefined && func0.call(data, "se")){
let data2 = data.se;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func9(data2) > 4000){
validate4.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data2) < 1){
validate4.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined && func0.call(data, "en")){
let data3 = data.en;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func9(data3) > 4000){
validate4.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data3) < 1){
validate4.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema4 = {"title":"Language","type":"string","enum":["nb","nn","se","en"]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "nb") || (data === "nn")) || (data === "se")) || (data === "en"))){
validate6.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema4.enum}}];
return false;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema5 = {"title":"OrderRule","type":"object","additionalProperties":false,"required":["rule","modules","why"],"properties":{"rule":{"type":"string","enum":["before","last"]},"modules":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":50},"than":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":50},"hard":{"type":"boolean"},"why":{"$ref":"terms.schema.json#/$defs/LocalisedText"}},"if":{"properties":{"rule":{"const":"before"}},"required":["rule"]},"then":{"required":["than"]}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.rule !== undefined && func0.call(data, "rule")){
if("before" !== data.rule){
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
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.than === undefined) || (!(func0.call(data, "than")))) && (missing1 = "than")){
validate10.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing2 = "rule")) || (((data.modules === undefined) || (!(func0.call(data, "modules")))) && (missing2 = "modules"))) || (((data.why === undefined) || (!(func0.call(data, "why")))) && (missing2 = "why"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs5 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "modules")) || (key0 === "than")) || (key0 === "hard")) || (key0 === "why"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
let data1 = data.rule;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "before") || (data1 === "last"))){
validate10.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema5.properties.rule.enum}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.modules !== undefined && func0.call(data, "modules")){
let data2 = data.modules;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 50){
validate10.errors = [{instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data2.length < 1){
validate10.errors = [{instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate2(data2[i0], {instancePath:instancePath+"/modules/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.than !== undefined && func0.call(data, "than")){
let data4 = data.than;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 50){
validate10.errors = [{instancePath:instancePath+"/than",schemaPath:"#/properties/than/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data4.length < 1){
validate10.errors = [{instancePath:instancePath+"/than",schemaPath:"#/properties/than/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate2(data4[i1], {instancePath:instancePath+"/than/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/than",schemaPath:"#/properties/than/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.hard !== undefined && func0.call(data, "hard")){
const _errs14 = errors;
if(typeof data.hard !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.why !== undefined && func0.call(data, "why")){
const _errs16 = errors;
if(!(validate4(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema6 = {"title":"Status","type":"string","enum":["draft","review","published"]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "draft") || (data === "review")) || (data === "published"))){
validate15.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema6.enum}}];
return false;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema7 = {"title":"Date","type":"string","$comment":"A day of the calendar: months of 31 days, of 30, February, and the 29th in leap years.","pattern":"^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","maxLength":10};
const pattern2 = new RegExp("^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 10){
validate17.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern2.test(data)){
validate17.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}}];
return false;
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema8 = {"title":"Contributors","type":"array","items":{"$ref":"#/$defs/Contributor"},"minItems":1,"maxItems":50};
const schema9 = {"title":"Contributor","type":"object","additionalProperties":false,"required":["name","role"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"role":{"type":"string","enum":["author","editor","translator","adviser","filmmaker","reviewer"]}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.role === undefined) || (!(func0.call(data, "role")))) && (missing0 = "role"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "role"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 200){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func9(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data1 === "author") || (data1 === "editor")) || (data1 === "translator")) || (data1 === "adviser")) || (data1 === "filmmaker")) || (data1 === "reviewer"))){
validate20.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema9.properties.role.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate19.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data.length < 1){
validate19.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate20(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema10 = {"title":"FilmHost","type":"object","additionalProperties":false,"required":["name","host"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"host":{"type":"string","pattern":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$","maxLength":200}}};
const pattern3 = new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$", "u");

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.host === undefined) || (!(func0.call(data, "host")))) && (missing0 = "host"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "host"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 100){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func9(data0) < 1){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined && func0.call(data, "host")){
let data1 = data.host;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 200){
validate23.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate23.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern1 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern4 = new RegExp("^[a-z]+/[a-z-]+$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/package.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))) || (((data.languages === undefined) || (!(func0.call(data, "languages")))) && (missing0 = "languages"))) || (((data.licence === undefined) || (!(func0.call(data, "licence")))) && (missing0 = "licence"))) || (((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose"))) || (((data.modules === undefined) || (!(func0.call(data, "modules")))) && (missing0 = "modules"))){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema0.properties, key0))){
validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate2(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs3 = errors;
if(!(validate4(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate0.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate0.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate0.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"}}];
return false;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.languages !== undefined && func0.call(data, "languages")){
let data3 = data.languages;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 4){
validate0.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
if(data3.length < 1){
validate0.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate6(data3[i0], {instancePath:instancePath+"/languages/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licence !== undefined && func0.call(data, "licence")){
let data5 = data.licence;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(func9(data5) > 400){
validate0.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data5) < 1){
validate0.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined && func0.call(data, "purpose")){
const _errs11 = errors;
if(!(validate4(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data7 = data.publisher;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data7 === "string"){
if(func9(data7) > 400){
validate0.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data7) < 1){
validate0.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modules !== undefined && func0.call(data, "modules")){
let data8 = data.modules;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
if(data8.length > 50){
validate0.errors = [{instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data8.length < 1){
validate0.errors = [{instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate2(data8[i1], {instancePath:instancePath+"/modules/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined && func0.call(data, "order")){
let data10 = data.order;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data10)){
if(data10.length > 50){
validate0.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs19 = errors;
if(!(validate10(data10[i2], {instancePath:instancePath+"/order/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs20 = errors;
if(!(validate15(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewBy !== undefined && func0.call(data, "reviewBy")){
const _errs21 = errors;
if(!(validate17(data.reviewBy, {instancePath:instancePath+"/reviewBy",parentData:data,parentDataProperty:"reviewBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributors !== undefined && func0.call(data, "contributors")){
const _errs22 = errors;
if(!(validate19(data.contributors, {instancePath:instancePath+"/contributors",parentData:data,parentDataProperty:"contributors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moduleMinutes !== undefined && func0.call(data, "moduleMinutes")){
let data15 = data.moduleMinutes;
const _errs23 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate0.errors = [{instancePath:instancePath+"/moduleMinutes",schemaPath:"#/properties/moduleMinutes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 10000 || isNaN(data15)){
validate0.errors = [{instancePath:instancePath+"/moduleMinutes",schemaPath:"#/properties/moduleMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data15 < 30 || isNaN(data15)){
validate0.errors = [{instancePath:instancePath+"/moduleMinutes",schemaPath:"#/properties/moduleMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30}}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filmHosts !== undefined && func0.call(data, "filmHosts")){
let data16 = data.filmHosts;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data16)){
if(data16.length > 10){
validate0.errors = [{instancePath:instancePath+"/filmHosts",schemaPath:"#/properties/filmHosts/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid4 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs27 = errors;
if(!(validate23(data16[i3], {instancePath:instancePath+"/filmHosts/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/filmHosts",schemaPath:"#/properties/filmHosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.perspectives !== undefined && func0.call(data, "perspectives")){
let data18 = data.perspectives;
const _errs28 = errors;
if(errors === _errs28){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 400){
validate0.errors = [{instancePath:instancePath+"/perspectives",schemaPath:"#/properties/perspectives/maxProperties",keyword:"maxProperties",params:{limit: 400}}];
return false;
}
else {
for(const key1 of Object.keys(data18)){
const _errs31 = errors;
if(!(validate4(data18[key1], {instancePath:instancePath+"/perspectives/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/perspectives",schemaPath:"#/properties/perspectives/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severities !== undefined && func0.call(data, "severities")){
let data20 = data.severities;
const _errs32 = errors;
if(errors === _errs32){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 100){
validate0.errors = [{instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
for(const key2 of Object.keys(data20)){
const _errs34 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err0 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid6 = _errs34 === errors;
if(!valid6){
const err1 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate0.errors = vErrors;
return false;
break;
}
}
if(valid6){
for(const key3 of Object.keys(data20)){
let data21 = data20[key3];
const _errs36 = errors;
if(typeof data21 !== "string"){
validate0.errors = [{instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data21 === "error") || (data21 === "warning")) || (data21 === "off"))){
validate0.errors = [{instancePath:instancePath+"/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema0.properties.severities.additionalProperties.enum}}];
return false;
}
var valid7 = _errs36 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs32 === errors;
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
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isReferences = validate26;
const schema11 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/references.schema.json","title":"References","type":"array","items":{"$ref":"#/$defs/Source"},"maxItems":2000,"$defs":{"Source":{"title":"Source","type":"object","additionalProperties":false,"required":["id","kind","perspective","access","type","title"],"if":{"not":{"required":["editor"],"properties":{"type":{"enum":["book","report"]}}}},"then":{"required":["author"]},"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"kind":{"type":"string","enum":["research","policy","practice"]},"perspective":{"$ref":"terms.schema.json#/$defs/Id"},"access":{"type":"string","enum":["open","paywalled"]},"type":{"type":"string","enum":["report","book","article-journal","article","chapter","webpage","legislation","thesis","paper-conference"]},"title":{"type":"string","minLength":1,"maxLength":400},"title-short":{"type":"string","minLength":1,"maxLength":120},"author":{"type":"array","items":{"$ref":"#/$defs/Author"},"minItems":1,"maxItems":40},"editor":{"type":"array","items":{"$ref":"#/$defs/Author"},"minItems":1,"maxItems":20},"issued":{"type":"integer","minimum":1500,"maximum":2200},"publisher":{"type":"string","minLength":1,"maxLength":400},"container-title":{"type":"string","minLength":1,"maxLength":400},"volume":{"type":"string","minLength":1,"maxLength":400},"issue":{"type":"string","minLength":1,"maxLength":400},"page":{"type":"string","minLength":1,"maxLength":400},"edition":{"type":"string","minLength":1,"maxLength":400},"number":{"type":"string","minLength":1,"maxLength":400},"genre":{"type":"string","minLength":1,"maxLength":400},"URL":{"$ref":"terms.schema.json#/$defs/HttpsUrl"},"DOI":{"type":"string","minLength":1,"maxLength":400,"pattern":"^10\\.[0-9]{4,9}/\\S+$"},"ISBN":{"type":"string","minLength":1,"maxLength":400}}},"Author":{"title":"Author","type":"object","additionalProperties":false,"required":[],"properties":{"family":{"type":"string","minLength":1,"maxLength":400},"given":{"type":"string","minLength":1,"maxLength":400},"literal":{"type":"string","minLength":1,"maxLength":400}},"minProperties":1}}};
const schema12 = {"title":"Source","type":"object","additionalProperties":false,"required":["id","kind","perspective","access","type","title"],"if":{"not":{"required":["editor"],"properties":{"type":{"enum":["book","report"]}}}},"then":{"required":["author"]},"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"kind":{"type":"string","enum":["research","policy","practice"]},"perspective":{"$ref":"terms.schema.json#/$defs/Id"},"access":{"type":"string","enum":["open","paywalled"]},"type":{"type":"string","enum":["report","book","article-journal","article","chapter","webpage","legislation","thesis","paper-conference"]},"title":{"type":"string","minLength":1,"maxLength":400},"title-short":{"type":"string","minLength":1,"maxLength":120},"author":{"type":"array","items":{"$ref":"#/$defs/Author"},"minItems":1,"maxItems":40},"editor":{"type":"array","items":{"$ref":"#/$defs/Author"},"minItems":1,"maxItems":20},"issued":{"type":"integer","minimum":1500,"maximum":2200},"publisher":{"type":"string","minLength":1,"maxLength":400},"container-title":{"type":"string","minLength":1,"maxLength":400},"volume":{"type":"string","minLength":1,"maxLength":400},"issue":{"type":"string","minLength":1,"maxLength":400},"page":{"type":"string","minLength":1,"maxLength":400},"edition":{"type":"string","minLength":1,"maxLength":400},"number":{"type":"string","minLength":1,"maxLength":400},"genre":{"type":"string","minLength":1,"maxLength":400},"URL":{"$ref":"terms.schema.json#/$defs/HttpsUrl"},"DOI":{"type":"string","minLength":1,"maxLength":400,"pattern":"^10\\.[0-9]{4,9}/\\S+$"},"ISBN":{"type":"string","minLength":1,"maxLength":400}}};

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
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate28.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate28.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema14 = {"title":"Author","type":"object","additionalProperties":false,"required":[],"properties":{"family":{"type":"string","minLength":1,"maxLength":400},"given":{"type":"string","minLength":1,"maxLength":400},"literal":{"type":"string","minLength":1,"maxLength":400}},"minProperties":1};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate31.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "family") || (key0 === "given")) || (key0 === "literal"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.family !== undefined && func0.call(data, "family")){
let data0 = data.family;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 400){
validate31.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data0) < 1){
validate31.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.given !== undefined && func0.call(data, "given")){
let data1 = data.given;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 400){
validate31.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data1) < 1){
validate31.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.literal !== undefined && func0.call(data, "literal")){
let data2 = data.literal;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate31.errors = [{instancePath:instancePath+"/literal",schemaPath:"#/properties/literal/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate31.errors = [{instancePath:instancePath+"/literal",schemaPath:"#/properties/literal/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/literal",schemaPath:"#/properties/literal/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema15 = {"title":"HttpsUrl","type":"string","pattern":"^https://[^\\s<>\"]+$","maxLength":2000};
const pattern6 = new RegExp("^https://[^\\s<>\"]+$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 2000){
validate34.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern6.test(data)){
validate34.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s<>\"]+$"}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^10\\.[0-9]{4,9}/\\S+$", "u");

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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.editor === undefined) || (!(func0.call(data, "editor")))) && (missing0 = "editor")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(!((data0 === "book") || (data0 === "report"))){
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
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.author === undefined) || (!(func0.call(data, "author")))) && (missing1 = "author")){
validate27.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate27.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing2 = "kind"))) || (((data.perspective === undefined) || (!(func0.call(data, "perspective")))) && (missing2 = "perspective"))) || (((data.access === undefined) || (!(func0.call(data, "access")))) && (missing2 = "access"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing2 = "title"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs7 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema12.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs8 = errors;
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs9 = errors;
if(typeof data2 !== "string"){
validate27.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "research") || (data2 === "policy")) || (data2 === "practice"))){
validate27.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.kind.enum}}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.perspective !== undefined && func0.call(data, "perspective")){
const _errs11 = errors;
if(!(validate28(data.perspective, {instancePath:instancePath+"/perspective",parentData:data,parentDataProperty:"perspective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.access !== undefined && func0.call(data, "access")){
let data4 = data.access;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate27.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "open") || (data4 === "paywalled"))){
validate27.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema12.properties.access.enum}}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
const _errs14 = errors;
if(typeof data5 !== "string"){
validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((data5 === "report") || (data5 === "book")) || (data5 === "article-journal")) || (data5 === "article")) || (data5 === "chapter")) || (data5 === "webpage")) || (data5 === "legislation")) || (data5 === "thesis")) || (data5 === "paper-conference"))){
validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.title !== undefined && func0.call(data, "title")){
let data6 = data.title;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func9(data6) > 400){
validate27.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data6) < 1){
validate27.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["title-short"] !== undefined && func0.call(data, "title-short")){
let data7 = data["title-short"];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func9(data7) > 120){
validate27.errors = [{instancePath:instancePath+"/title-short",schemaPath:"#/properties/title-short/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data7) < 1){
validate27.errors = [{instancePath:instancePath+"/title-short",schemaPath:"#/properties/title-short/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/title-short",schemaPath:"#/properties/title-short/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.author !== undefined && func0.call(data, "author")){
let data8 = data.author;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
if(data8.length > 40){
validate27.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
if(data8.length < 1){
validate27.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(!(validate31(data8[i0], {instancePath:instancePath+"/author/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.editor !== undefined && func0.call(data, "editor")){
let data10 = data.editor;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length > 20){
validate27.errors = [{instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data10.length < 1){
validate27.errors = [{instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs25 = errors;
if(!(validate31(data10[i1], {instancePath:instancePath+"/editor/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.issued !== undefined && func0.call(data, "issued")){
let data12 = data.issued;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate27.errors = [{instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2200 || isNaN(data12)){
validate27.errors = [{instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200}}];
return false;
}
else {
if(data12 < 1500 || isNaN(data12)){
validate27.errors = [{instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1500}}];
return false;
}
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data13 = data.publisher;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(func9(data13) > 400){
validate27.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data13) < 1){
validate27.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["container-title"] !== undefined && func0.call(data, "container-title")){
let data14 = data["container-title"];
const _errs30 = errors;
if(errors === _errs30){
if(typeof data14 === "string"){
if(func9(data14) > 400){
validate27.errors = [{instancePath:instancePath+"/container-title",schemaPath:"#/properties/container-title/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data14) < 1){
validate27.errors = [{instancePath:instancePath+"/container-title",schemaPath:"#/properties/container-title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/container-title",schemaPath:"#/properties/container-title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.volume !== undefined && func0.call(data, "volume")){
let data15 = data.volume;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 === "string"){
if(func9(data15) > 400){
validate27.errors = [{instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data15) < 1){
validate27.errors = [{instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.issue !== undefined && func0.call(data, "issue")){
let data16 = data.issue;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data16 === "string"){
if(func9(data16) > 400){
validate27.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data16) < 1){
validate27.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.page !== undefined && func0.call(data, "page")){
let data17 = data.page;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data17 === "string"){
if(func9(data17) > 400){
validate27.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data17) < 1){
validate27.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.edition !== undefined && func0.call(data, "edition")){
let data18 = data.edition;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data18 === "string"){
if(func9(data18) > 400){
validate27.errors = [{instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data18) < 1){
validate27.errors = [{instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.number !== undefined && func0.call(data, "number")){
let data19 = data.number;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data19 === "string"){
if(func9(data19) > 400){
validate27.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data19) < 1){
validate27.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.genre !== undefined && func0.call(data, "genre")){
let data20 = data.genre;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data20 === "string"){
if(func9(data20) > 400){
validate27.errors = [{instancePath:instancePath+"/genre",schemaPath:"#/properties/genre/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data20) < 1){
validate27.errors = [{instancePath:instancePath+"/genre",schemaPath:"#/properties/genre/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/genre",schemaPath:"#/properties/genre/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.URL !== undefined && func0.call(data, "URL")){
const _errs44 = errors;
if(!(validate34(data.URL, {instancePath:instancePath+"/URL",parentData:data,parentDataProperty:"URL",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.DOI !== undefined && func0.call(data, "DOI")){
let data22 = data.DOI;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data22 === "string"){
if(func9(data22) > 400){
validate27.errors = [{instancePath:instancePath+"/DOI",schemaPath:"#/properties/DOI/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data22) < 1){
validate27.errors = [{instancePath:instancePath+"/DOI",schemaPath:"#/properties/DOI/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern7.test(data22)){
validate27.errors = [{instancePath:instancePath+"/DOI",schemaPath:"#/properties/DOI/pattern",keyword:"pattern",params:{pattern: "^10\\.[0-9]{4,9}/\\S+$"}}];
return false;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/DOI",schemaPath:"#/properties/DOI/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.ISBN !== undefined && func0.call(data, "ISBN")){
let data23 = data.ISBN;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data23 === "string"){
if(func9(data23) > 400){
validate27.errors = [{instancePath:instancePath+"/ISBN",schemaPath:"#/properties/ISBN/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data23) < 1){
validate27.errors = [{instancePath:instancePath+"/ISBN",schemaPath:"#/properties/ISBN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/ISBN",schemaPath:"#/properties/ISBN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs47 === errors;
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
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/references.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2000){
validate26.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate27(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const isMoved = validate37;
const schema16 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/moved.schema.json","title":"Moved","type":"array","items":{"$ref":"#/$defs/Move"},"maxItems":2000,"$defs":{"Move":{"title":"Move","type":"object","additionalProperties":false,"required":["id","what","kind","since"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"what":{"type":"string","enum":["page","film","meeting","module"]},"kind":{"type":"string","enum":["renamed","merged","split","removed"]},"to":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":10},"since":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"note":{"type":"string","minLength":1,"maxLength":400}},"if":{"properties":{"kind":{"const":"removed"}},"required":["kind"]},"else":{"required":["to"]}}}};
const schema17 = {"title":"Move","type":"object","additionalProperties":false,"required":["id","what","kind","since"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"what":{"type":"string","enum":["page","film","meeting","module"]},"kind":{"type":"string","enum":["renamed","merged","split","removed"]},"to":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":10},"since":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"note":{"type":"string","minLength":1,"maxLength":400}},"if":{"properties":{"kind":{"const":"removed"}},"required":["kind"]},"else":{"required":["to"]}};

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
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate39.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate39.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("removed" !== data.kind){
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
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.to === undefined) || (!(func0.call(data, "to")))) && (missing1 = "to")){
validate38.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate38.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.what === undefined) || (!(func0.call(data, "what")))) && (missing2 = "what"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing2 = "kind"))) || (((data.since === undefined) || (!(func0.call(data, "since")))) && (missing2 = "since"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs5 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "what")) || (key0 === "kind")) || (key0 === "to")) || (key0 === "since")) || (key0 === "note"))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs6 = errors;
if(!(validate39(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.what !== undefined && func0.call(data, "what")){
let data2 = data.what;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate38.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "page") || (data2 === "film")) || (data2 === "meeting")) || (data2 === "module"))){
validate38.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema17.properties.what.enum}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate38.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "renamed") || (data3 === "merged")) || (data3 === "split")) || (data3 === "removed"))){
validate38.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema17.properties.kind.enum}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.to !== undefined && func0.call(data, "to")){
let data4 = data.to;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 10){
validate38.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data4.length < 1){
validate38.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate39(data4[i0], {instancePath:instancePath+"/to/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.since !== undefined && func0.call(data, "since")){
let data6 = data.since;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func9(data6) > 400){
validate38.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data6) < 1){
validate38.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern1.test(data6)){
validate38.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"}}];
return false;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.note !== undefined && func0.call(data, "note")){
let data7 = data.note;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func9(data7) > 400){
validate38.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data7) < 1){
validate38.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/moved.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2000){
validate37.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate38(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const isFilm = validate43;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/film.schema.json","title":"Film","type":"object","additionalProperties":false,"required":["id","title","summary","status","seconds","questions"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"summary":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"status":{"type":"string","enum":["planned","published"]},"seconds":{"type":"integer","minimum":1,"maximum":36000},"file":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.mp4$"},"poster":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.(webp|png|jpg)$"},"captions":{"type":"object","additionalProperties":false,"required":[],"properties":{"nb":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.vtt$"},"nn":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.vtt$"},"se":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.vtt$"},"en":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.vtt$"}}},"transcript":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"audioDescription":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"type":"string","enum":["not-needed","described","none"]},"file":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.mp4$"},"why":{"$ref":"terms.schema.json#/$defs/LocalisedText"}},"if":{"properties":{"mode":{"const":"described"}},"required":["mode"]},"then":{"required":["file"]},"else":{"required":["why"]}},"webm":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[a-z0-9][a-z0-9.-]*\\.webm$"},"provider":{"type":"object","additionalProperties":false,"required":["name","url"],"properties":{"name":{"type":"string","enum":["vimeo","youtube","host"]},"url":{"$ref":"terms.schema.json#/$defs/HttpsUrl"}}},"licence":{"type":"string","minLength":1,"maxLength":400},"contributors":{"$ref":"terms.schema.json#/$defs/Contributors"},"questions":{"type":"array","items":{"$ref":"#/$defs/FilmQuestion"},"minItems":1,"maxItems":2}},"if":{"properties":{"status":{"const":"published"}},"required":["status"]},"then":{"required":["captions","transcript"]},"$defs":{"FilmQuestion":{"title":"FilmQuestion","type":"object","additionalProperties":false,"required":["id","kind","form","minutes","text"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"kind":{"type":"string","enum":["open","closed"]},"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/Minutes"},"text":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"answers":{"type":"array","items":{"$ref":"#/$defs/FilmAnswer"},"minItems":2,"maxItems":6}},"if":{"properties":{"kind":{"const":"closed"}},"required":["kind"]},"then":{"required":["answers"]}},"FilmAnswer":{"title":"FilmAnswer","type":"object","additionalProperties":false,"required":["text","feedback"],"properties":{"text":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"correct":{"type":"boolean"},"feedback":{"$ref":"terms.schema.json#/$defs/LocalisedText"}}}}};

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
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate44.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate44.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate46.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "nb") || (key0 === "nn")) || (key0 === "se")) || (key0 === "en"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nb !== undefined && func0.call(data, "nb")){
let data0 = data.nb;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 4000){
validate46.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data0) < 1){
validate46.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nn !== undefined && func0.call(data, "nn")){
let data1 = data.nn;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 4000){
validate46.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data1) < 1){
validate46.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.se !== undefined && func0.call(data, "se")){
let data2 = data.se;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func9(data2) > 4000){
validate46.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data2) < 1){
validate46.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined && func0.call(data, "en")){
let data3 = data.en;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func9(data3) > 4000){
validate46.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data3) < 1){
validate46.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 2000){
validate51.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(!pattern6.test(data)){
validate51.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s<>\"]+$"}}];
return false;
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate53.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data.length < 1){
validate53.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate20(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"FilmQuestion","type":"object","additionalProperties":false,"required":["id","kind","form","minutes","text"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"kind":{"type":"string","enum":["open","closed"]},"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/Minutes"},"text":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"answers":{"type":"array","items":{"$ref":"#/$defs/FilmAnswer"},"minItems":2,"maxItems":6}},"if":{"properties":{"kind":{"const":"closed"}},"required":["kind"]},"then":{"required":["answers"]}};
const schema25 = {"title":"WorkForm","type":"string","enum":["alone","pair","group","plenary","practice"]};

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
if(typeof data !== "string"){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "alone") || (data === "pair")) || (data === "group")) || (data === "plenary")) || (data === "practice"))){
validate58.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"Minutes","if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["least","most"],"properties":{"least":{"type":"number","minimum":0,"maximum":600},"typical":{"type":"number","minimum":0,"maximum":600},"most":{"type":"number","minimum":0,"maximum":600}}},"else":{"type":"number","minimum":0,"maximum":600},"type":["number","object"]};

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
if((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.least === undefined) || (!(func0.call(data, "least")))) && (missing0 = "least")) || (((data.most === undefined) || (!(func0.call(data, "most")))) && (missing0 = "most"))){
validate60.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs6 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "least") || (key0 === "typical")) || (key0 === "most"))){
validate60.errors = [{instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.least !== undefined && func0.call(data, "least")){
let data0 = data.least;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 600 || isNaN(data0)){
validate60.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate60.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.typical !== undefined && func0.call(data, "typical")){
let data1 = data.typical;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600 || isNaN(data1)){
validate60.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate60.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.most !== undefined && func0.call(data, "most")){
let data2 = data.most;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600 || isNaN(data2)){
validate60.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate60.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(errors === _errs13){
if((typeof data == "number") && (isFinite(data))){
if(data > 600 || isNaN(data)){
validate60.errors = [{instancePath,schemaPath:"#/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate60.errors = [{instancePath,schemaPath:"#/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var _valid0 = _errs13 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate60.errors = vErrors;
return false;
}
validate60.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"title":"FilmAnswer","type":"object","additionalProperties":false,"required":["text","feedback"],"properties":{"text":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"correct":{"type":"boolean"},"feedback":{"$ref":"terms.schema.json#/$defs/LocalisedText"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")) || (((data.feedback === undefined) || (!(func0.call(data, "feedback")))) && (missing0 = "feedback"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "text") || (key0 === "correct")) || (key0 === "feedback"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
const _errs2 = errors;
if(!(validate46(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correct !== undefined && func0.call(data, "correct")){
const _errs3 = errors;
if(typeof data.correct !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/correct",schemaPath:"#/properties/correct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedback !== undefined && func0.call(data, "feedback")){
const _errs5 = errors;
if(!(validate46(data.feedback, {instancePath:instancePath+"/feedback",parentData:data,parentDataProperty:"feedback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
if("closed" !== data.kind){
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
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.answers === undefined) || (!(func0.call(data, "answers")))) && (missing1 = "answers")){
validate56.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate56.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing2 = "kind"))) || (((data.form === undefined) || (!(func0.call(data, "form")))) && (missing2 = "form"))) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing2 = "minutes"))) || (((data.text === undefined) || (!(func0.call(data, "text")))) && (missing2 = "text"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs5 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "form")) || (key0 === "minutes")) || (key0 === "text")) || (key0 === "answers"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs6 = errors;
if(!(validate44(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate56.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "open") || (data2 === "closed"))){
validate56.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema24.properties.kind.enum}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.form !== undefined && func0.call(data, "form")){
const _errs9 = errors;
if(!(validate58(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.minutes !== undefined && func0.call(data, "minutes")){
const _errs10 = errors;
if(!(validate60(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.text !== undefined && func0.call(data, "text")){
const _errs11 = errors;
if(!(validate46(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.answers !== undefined && func0.call(data, "answers")){
let data6 = data.answers;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length > 6){
validate56.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data6.length < 2){
validate56.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate63(data6[i0], {instancePath:instancePath+"/answers/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^[a-z0-9][a-z0-9.-]*\\.mp4$", "u");
const pattern12 = new RegExp("^[a-z0-9][a-z0-9.-]*\\.(webp|png|jpg)$", "u");
const pattern13 = new RegExp("^[a-z0-9][a-z0-9.-]*\\.vtt$", "u");
const pattern18 = new RegExp("^[a-z0-9][a-z0-9.-]*\\.webm$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/film.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
if("published" !== data.status){
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
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.captions === undefined) || (!(func0.call(data, "captions")))) && (missing1 = "captions")) || (((data.transcript === undefined) || (!(func0.call(data, "transcript")))) && (missing1 = "transcript"))){
validate43.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate43.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing2 = "title"))) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing2 = "summary"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing2 = "status"))) || (((data.seconds === undefined) || (!(func0.call(data, "seconds")))) && (missing2 = "seconds"))) || (((data.questions === undefined) || (!(func0.call(data, "questions")))) && (missing2 = "questions"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs5 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs6 = errors;
if(!(validate44(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.title !== undefined && func0.call(data, "title")){
const _errs7 = errors;
if(!(validate46(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs8 = errors;
if(!(validate46(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate43.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "planned") || (data4 === "published"))){
validate43.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.seconds !== undefined && func0.call(data, "seconds")){
let data5 = data.seconds;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate43.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 36000 || isNaN(data5)){
validate43.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36000}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate43.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.file !== undefined && func0.call(data, "file")){
let data6 = data.file;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func9(data6) > 400){
validate43.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data6) < 1){
validate43.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern11.test(data6)){
validate43.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.mp4$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.poster !== undefined && func0.call(data, "poster")){
let data7 = data.poster;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func9(data7) > 400){
validate43.errors = [{instancePath:instancePath+"/poster",schemaPath:"#/properties/poster/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data7) < 1){
validate43.errors = [{instancePath:instancePath+"/poster",schemaPath:"#/properties/poster/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern12.test(data7)){
validate43.errors = [{instancePath:instancePath+"/poster",schemaPath:"#/properties/poster/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.(webp|png|jpg)$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/poster",schemaPath:"#/properties/poster/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.captions !== undefined && func0.call(data, "captions")){
let data8 = data.captions;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs19 = errors;
for(const key1 of Object.keys(data8)){
if(!((((key1 === "nb") || (key1 === "nn")) || (key1 === "se")) || (key1 === "en"))){
validate43.errors = [{instancePath:instancePath+"/captions",schemaPath:"#/properties/captions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.nb !== undefined && func0.call(data8, "nb")){
let data9 = data8.nb;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func9(data9) > 400){
validate43.errors = [{instancePath:instancePath+"/captions/nb",schemaPath:"#/properties/captions/properties/nb/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data9) < 1){
validate43.errors = [{instancePath:instancePath+"/captions/nb",schemaPath:"#/properties/captions/properties/nb/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern13.test(data9)){
validate43.errors = [{instancePath:instancePath+"/captions/nb",schemaPath:"#/properties/captions/properties/nb/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.vtt$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/captions/nb",schemaPath:"#/properties/captions/properties/nb/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.nn !== undefined && func0.call(data8, "nn")){
let data10 = data8.nn;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func9(data10) > 400){
validate43.errors = [{instancePath:instancePath+"/captions/nn",schemaPath:"#/properties/captions/properties/nn/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data10) < 1){
validate43.errors = [{instancePath:instancePath+"/captions/nn",schemaPath:"#/properties/captions/properties/nn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern13.test(data10)){
validate43.errors = [{instancePath:instancePath+"/captions/nn",schemaPath:"#/properties/captions/properties/nn/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.vtt$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/captions/nn",schemaPath:"#/properties/captions/properties/nn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.se !== undefined && func0.call(data8, "se")){
let data11 = data8.se;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(func9(data11) > 400){
validate43.errors = [{instancePath:instancePath+"/captions/se",schemaPath:"#/properties/captions/properties/se/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data11) < 1){
validate43.errors = [{instancePath:instancePath+"/captions/se",schemaPath:"#/properties/captions/properties/se/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern13.test(data11)){
validate43.errors = [{instancePath:instancePath+"/captions/se",schemaPath:"#/properties/captions/properties/se/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.vtt$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/captions/se",schemaPath:"#/properties/captions/properties/se/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.en !== undefined && func0.call(data8, "en")){
let data12 = data8.en;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(func9(data12) > 400){
validate43.errors = [{instancePath:instancePath+"/captions/en",schemaPath:"#/properties/captions/properties/en/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data12) < 1){
validate43.errors = [{instancePath:instancePath+"/captions/en",schemaPath:"#/properties/captions/properties/en/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern13.test(data12)){
validate43.errors = [{instancePath:instancePath+"/captions/en",schemaPath:"#/properties/captions/properties/en/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.vtt$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/captions/en",schemaPath:"#/properties/captions/properties/en/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/captions",schemaPath:"#/properties/captions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.transcript !== undefined && func0.call(data, "transcript")){
const _errs28 = errors;
if(!(validate46(data.transcript, {instancePath:instancePath+"/transcript",parentData:data,parentDataProperty:"transcript",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.audioDescription !== undefined && func0.call(data, "audioDescription")){
let data14 = data.audioDescription;
const _errs29 = errors;
const _errs31 = errors;
let valid4 = true;
const _errs32 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if(((data14.mode === undefined) || (!(func0.call(data14, "mode")))) && (missing3 = "mode")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data14.mode !== undefined && func0.call(data14, "mode")){
if("described" !== data14.mode){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs34 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing4;
if(((data14.file === undefined) || (!(func0.call(data14, "file")))) && (missing4 = "file")){
validate43.errors = [{instancePath:instancePath+"/audioDescription",schemaPath:"#/properties/audioDescription/then/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
}
var _valid1 = _errs34 === errors;
valid4 = _valid1;
ifClause0 = "then";
}
else {
const _errs35 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing5;
if(((data14.why === undefined) || (!(func0.call(data14, "why")))) && (missing5 = "why")){
validate43.errors = [{instancePath:instancePath+"/audioDescription",schemaPath:"#/properties/audioDescription/else/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
}
var _valid1 = _errs35 === errors;
valid4 = _valid1;
ifClause0 = "else";
}
if(!valid4){
const err5 = {instancePath:instancePath+"/audioDescription",schemaPath:"#/properties/audioDescription/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate43.errors = vErrors;
return false;
}
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing6;
if(((data14.mode === undefined) || (!(func0.call(data14, "mode")))) && (missing6 = "mode")){
validate43.errors = [{instancePath:instancePath+"/audioDescription",schemaPath:"#/properties/audioDescription/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs36 = errors;
for(const key2 of Object.keys(data14)){
if(!(((key2 === "mode") || (key2 === "file")) || (key2 === "why"))){
validate43.errors = [{instancePath:instancePath+"/audioDescription",schemaPath:"#/properties/audioDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data14.mode !== undefined && func0.call(data14, "mode")){
let data16 = data14.mode;
const _errs37 = errors;
if(typeof data16 !== "string"){
validate43.errors = [{instancePath:instancePath+"/audioDescription/mode",schemaPath:"#/properties/audioDescription/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data16 === "not-needed") || (data16 === "described")) || (data16 === "none"))){
validate43.errors = [{instancePath:instancePath+"/audioDescription/mode",schemaPath:"#/properties/audioDescription/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.audioDescription.properties.mode.enum}}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.file !== undefined && func0.call(data14, "file")){
let data17 = data14.file;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(func9(data17) > 400){
validate43.errors = [{instancePath:instancePath+"/audioDescription/file",schemaPath:"#/properties/audioDescription/properties/file/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data17) < 1){
validate43.errors = [{instancePath:instancePath+"/audioDescription/file",schemaPath:"#/properties/audioDescription/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern11.test(data17)){
validate43.errors = [{instancePath:instancePath+"/audioDescription/file",schemaPath:"#/properties/audioDescription/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.mp4$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/audioDescription/file",schemaPath:"#/properties/audioDescription/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.why !== undefined && func0.call(data14, "why")){
const _errs41 = errors;
if(!(validate46(data14.why, {instancePath:instancePath+"/audioDescription/why",parentData:data14,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/audioDescription",schemaPath:"#/properties/audioDescription/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.webm !== undefined && func0.call(data, "webm")){
let data19 = data.webm;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data19 === "string"){
if(func9(data19) > 400){
validate43.errors = [{instancePath:instancePath+"/webm",schemaPath:"#/properties/webm/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data19) < 1){
validate43.errors = [{instancePath:instancePath+"/webm",schemaPath:"#/properties/webm/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern18.test(data19)){
validate43.errors = [{instancePath:instancePath+"/webm",schemaPath:"#/properties/webm/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]*\\.webm$"}}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/webm",schemaPath:"#/properties/webm/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.provider !== undefined && func0.call(data, "provider")){
let data20 = data.provider;
const _errs44 = errors;
if(errors === _errs44){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing7;
if((((data20.name === undefined) || (!(func0.call(data20, "name")))) && (missing7 = "name")) || (((data20.url === undefined) || (!(func0.call(data20, "url")))) && (missing7 = "url"))){
validate43.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs46 = errors;
for(const key3 of Object.keys(data20)){
if(!((key3 === "name") || (key3 === "url"))){
validate43.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs46 === errors){
if(data20.name !== undefined && func0.call(data20, "name")){
let data21 = data20.name;
const _errs47 = errors;
if(typeof data21 !== "string"){
validate43.errors = [{instancePath:instancePath+"/provider/name",schemaPath:"#/properties/provider/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data21 === "vimeo") || (data21 === "youtube")) || (data21 === "host"))){
validate43.errors = [{instancePath:instancePath+"/provider/name",schemaPath:"#/properties/provider/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.provider.properties.name.enum}}];
return false;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.url !== undefined && func0.call(data20, "url")){
const _errs49 = errors;
if(!(validate51(data20.url, {instancePath:instancePath+"/provider/url",parentData:data20,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.licence !== undefined && func0.call(data, "licence")){
let data23 = data.licence;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data23 === "string"){
if(func9(data23) > 400){
validate43.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data23) < 1){
validate43.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs50 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.contributors !== undefined && func0.call(data, "contributors")){
const _errs52 = errors;
if(!(validate53(data.contributors, {instancePath:instancePath+"/contributors",parentData:data,parentDataProperty:"contributors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid2 = _errs52 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.questions !== undefined && func0.call(data, "questions")){
let data25 = data.questions;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data25)){
if(data25.length > 2){
validate43.errors = [{instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data25.length < 1){
validate43.errors = [{instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
const _errs55 = errors;
if(!(validate56(data25[i0], {instancePath:instancePath+"/questions/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid8 = _errs55 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs53 === errors;
}
else {
var valid2 = true;
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
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isModule = validate68;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/module.schema.json","title":"Module","type":"object","additionalProperties":false,"required":["id","kind","title","purpose","audience","parts"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"kind":{"type":"string","enum":["introduction","subject","closing"]},"title":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"purpose":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"weeks":{"$ref":"terms.schema.json#/$defs/Weeks"},"leaderWeeks":{"$ref":"terms.schema.json#/$defs/Weeks"},"audience":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Audience"},"minItems":1,"maxItems":5},"requires":{"type":"array","items":{"$ref":"#/$defs/RequiredModule"},"maxItems":20},"parts":{"type":"array","items":{"$ref":"#/$defs/Part"},"minItems":1,"maxItems":30}},"$defs":{"Part":{"title":"Part","type":"object","additionalProperties":false,"required":["id","title","pages"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"pages":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":100}}},"RequiredModule":{"title":"RequiredModule","type":"object","additionalProperties":false,"required":["module","why"],"properties":{"module":{"$ref":"terms.schema.json#/$defs/Id"},"hard":{"type":"boolean"},"why":{"$ref":"terms.schema.json#/$defs/LocalisedText"}}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate69.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate69.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate71.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "nb") || (key0 === "nn")) || (key0 === "se")) || (key0 === "en"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nb !== undefined && func0.call(data, "nb")){
let data0 = data.nb;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 4000){
validate71.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data0) < 1){
validate71.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/nb",schemaPath:"#/properties/nb/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nn !== undefined && func0.call(data, "nn")){
let data1 = data.nn;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 4000){
validate71.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data1) < 1){
validate71.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/nn",schemaPath:"#/properties/nn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.se !== undefined && func0.call(data, "se")){
let data2 = data.se;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func9(data2) > 4000){
validate71.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data2) < 1){
validate71.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/se",schemaPath:"#/properties/se/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined && func0.call(data, "en")){
let data3 = data.en;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func9(data3) > 4000){
validate71.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
else {
if(func9(data3) < 1){
validate71.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"Weeks","type":"object","additionalProperties":false,"required":["least"],"properties":{"least":{"type":"integer","minimum":1,"maximum":52},"most":{"type":"integer","minimum":1,"maximum":52}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.least === undefined) || (!(func0.call(data, "least")))) && (missing0 = "least")){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "least") || (key0 === "most"))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.least !== undefined && func0.call(data, "least")){
let data0 = data.least;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate74.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 52 || isNaN(data0)){
validate74.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 52}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate74.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.most !== undefined && func0.call(data, "most")){
let data1 = data.most;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate74.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 52 || isNaN(data1)){
validate74.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 52}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate74.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"title":"Audience","type":"string","enum":["teacher","leader","plan-group","owner","partner"]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "teacher") || (data === "leader")) || (data === "plan-group")) || (data === "owner")) || (data === "partner"))){
validate77.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum}}];
return false;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"RequiredModule","type":"object","additionalProperties":false,"required":["module","why"],"properties":{"module":{"$ref":"terms.schema.json#/$defs/Id"},"hard":{"type":"boolean"},"why":{"$ref":"terms.schema.json#/$defs/LocalisedText"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.module === undefined) || (!(func0.call(data, "module")))) && (missing0 = "module")) || (((data.why === undefined) || (!(func0.call(data, "why")))) && (missing0 = "why"))){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "module") || (key0 === "hard")) || (key0 === "why"))){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.module !== undefined && func0.call(data, "module")){
const _errs2 = errors;
if(!(validate69(data.module, {instancePath:instancePath+"/module",parentData:data,parentDataProperty:"module",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hard !== undefined && func0.call(data, "hard")){
const _errs3 = errors;
if(typeof data.hard !== "boolean"){
validate79.errors = [{instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined && func0.call(data, "why")){
const _errs5 = errors;
if(!(validate71(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"Part","type":"object","additionalProperties":false,"required":["id","title","pages"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"$ref":"terms.schema.json#/$defs/LocalisedText"},"pages":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"minItems":1,"maxItems":100}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.pages === undefined) || (!(func0.call(data, "pages")))) && (missing0 = "pages"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "pages"))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs3 = errors;
if(!(validate71(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pages !== undefined && func0.call(data, "pages")){
let data2 = data.pages;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 100){
validate83.errors = [{instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data2.length < 1){
validate83.errors = [{instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate69(data2[i0], {instancePath:instancePath+"/pages/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/module.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose"))) || (((data.audience === undefined) || (!(func0.call(data, "audience")))) && (missing0 = "audience"))) || (((data.parts === undefined) || (!(func0.call(data, "parts")))) && (missing0 = "parts"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema28.properties, key0))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate68.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "introduction") || (data1 === "subject")) || (data1 === "closing"))){
validate68.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema28.properties.kind.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
const _errs5 = errors;
if(!(validate71(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined && func0.call(data, "purpose")){
const _errs6 = errors;
if(!(validate71(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weeks !== undefined && func0.call(data, "weeks")){
const _errs7 = errors;
if(!(validate74(data.weeks, {instancePath:instancePath+"/weeks",parentData:data,parentDataProperty:"weeks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaderWeeks !== undefined && func0.call(data, "leaderWeeks")){
const _errs8 = errors;
if(!(validate74(data.leaderWeeks, {instancePath:instancePath+"/leaderWeeks",parentData:data,parentDataProperty:"leaderWeeks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined && func0.call(data, "audience")){
let data6 = data.audience;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data6)){
if(data6.length > 5){
validate68.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data6.length < 1){
validate68.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate77(data6[i0], {instancePath:instancePath+"/audience/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requires !== undefined && func0.call(data, "requires")){
let data8 = data.requires;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data8)){
if(data8.length > 20){
validate68.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate79(data8[i1], {instancePath:instancePath+"/requires/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined && func0.call(data, "parts")){
let data10 = data.parts;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data10)){
if(data10.length > 30){
validate68.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
if(data10.length < 1){
validate68.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate83(data10[i2], {instancePath:instancePath+"/parts/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
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
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isPage = validate88;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/page.schema.json","title":"Page","type":"object","additionalProperties":false,"required":["id","title","summary","kind","minutes","revision"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"type":"string","minLength":1,"maxLength":120},"summary":{"type":"string","minLength":1,"maxLength":400},"kind":{"type":"string","enum":["film","reading","reflection","discussion","practice"]},"minutes":{"type":"object","additionalProperties":false,"required":["reading","basis"],"properties":{"reading":{"$ref":"terms.schema.json#/$defs/Minutes"},"basis":{"$ref":"terms.schema.json#/$defs/Basis"}}},"audience":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Audience"},"minItems":1,"maxItems":5},"requires":{"type":"array","items":{"$ref":"#/$defs/RequiredPage"},"maxItems":20},"goals":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400},"maxItems":6},"keyPoints":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400},"maxItems":8},"cites":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"maxItems":40},"how":{"type":"string","minLength":1,"maxLength":200},"need":{"type":"string","enum":["must","may"]},"status":{"$ref":"terms.schema.json#/$defs/Status"},"reviewBy":{"$ref":"terms.schema.json#/$defs/Date"},"contributors":{"$ref":"terms.schema.json#/$defs/Contributors"},"curriculum":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/CurriculumCode"},"maxItems":20},"changes":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Change"},"maxItems":100},"revision":{"type":"integer","minimum":1,"maximum":100000}},"$defs":{"RequiredPage":{"title":"RequiredPage","type":"object","additionalProperties":false,"required":["page","why"],"properties":{"page":{"$ref":"terms.schema.json#/$defs/Id"},"hard":{"type":"boolean"},"why":{"type":"string","minLength":1,"maxLength":400}}}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate89.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate89.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.least === undefined) || (!(func0.call(data, "least")))) && (missing0 = "least")) || (((data.most === undefined) || (!(func0.call(data, "most")))) && (missing0 = "most"))){
validate91.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs6 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "least") || (key0 === "typical")) || (key0 === "most"))){
validate91.errors = [{instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.least !== undefined && func0.call(data, "least")){
let data0 = data.least;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 600 || isNaN(data0)){
validate91.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate91.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.typical !== undefined && func0.call(data, "typical")){
let data1 = data.typical;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.most !== undefined && func0.call(data, "most")){
let data2 = data.most;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600 || isNaN(data2)){
validate91.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate91.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(errors === _errs13){
if((typeof data == "number") && (isFinite(data))){
if(data > 600 || isNaN(data)){
validate91.errors = [{instancePath,schemaPath:"#/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate91.errors = [{instancePath,schemaPath:"#/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var _valid0 = _errs13 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate91.errors = vErrors;
return false;
}
validate91.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema38 = {"title":"Basis","type":"string","enum":["guess","tested","measured"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "guess") || (data === "tested")) || (data === "measured"))){
validate93.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "teacher") || (data === "leader")) || (data === "plan-group")) || (data === "owner")) || (data === "partner"))){
validate95.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum}}];
return false;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"RequiredPage","type":"object","additionalProperties":false,"required":["page","why"],"properties":{"page":{"$ref":"terms.schema.json#/$defs/Id"},"hard":{"type":"boolean"},"why":{"type":"string","minLength":1,"maxLength":400}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.page === undefined) || (!(func0.call(data, "page")))) && (missing0 = "page")) || (((data.why === undefined) || (!(func0.call(data, "why")))) && (missing0 = "why"))){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "page") || (key0 === "hard")) || (key0 === "why"))){
validate97.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.page !== undefined && func0.call(data, "page")){
const _errs2 = errors;
if(!(validate89(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hard !== undefined && func0.call(data, "hard")){
const _errs3 = errors;
if(typeof data.hard !== "boolean"){
validate97.errors = [{instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined && func0.call(data, "why")){
let data2 = data.why;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate97.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate97.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "draft") || (data === "review")) || (data === "published"))){
validate101.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema6.enum}}];
return false;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 10){
validate103.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern2.test(data)){
validate103.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}}];
return false;
}
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate105.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data.length < 1){
validate105.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate20(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"CurriculumCode","type":"string","pattern":"^[A-ZÆØÅ]{2,4}[0-9]{1,6}(?:-[0-9]{2})?$","maxLength":20};
const pattern23 = new RegExp("^[A-ZÆØÅ]{2,4}[0-9]{1,6}(?:-[0-9]{2})?$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 20){
validate108.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20}}];
return false;
}
else {
if(!pattern23.test(data)){
validate108.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-ZÆØÅ]{2,4}[0-9]{1,6}(?:-[0-9]{2})?$"}}];
return false;
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"Change","type":"object","additionalProperties":false,"required":["revision","kind","what"],"properties":{"revision":{"type":"integer","minimum":2,"maximum":100000},"kind":{"type":"string","enum":["wording","content","breaking"]},"what":{"type":"string","minLength":1,"maxLength":400}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.revision === undefined) || (!(func0.call(data, "revision")))) && (missing0 = "revision")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.what === undefined) || (!(func0.call(data, "what")))) && (missing0 = "what"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "revision") || (key0 === "kind")) || (key0 === "what"))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.revision !== undefined && func0.call(data, "revision")){
let data0 = data.revision;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate110.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
validate110.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data0 < 2 || isNaN(data0)){
validate110.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate110.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "wording") || (data1 === "content")) || (data1 === "breaking"))){
validate110.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema45.properties.kind.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined && func0.call(data, "what")){
let data2 = data.what;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate110.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate110.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/page.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))) || (((data.revision === undefined) || (!(func0.call(data, "revision")))) && (missing0 = "revision"))){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema35.properties, key0))){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate89(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func9(data1) > 120){
validate88.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data1) < 1){
validate88.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate88.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate88.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate88.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "film") || (data3 === "reading")) || (data3 === "reflection")) || (data3 === "discussion")) || (data3 === "practice"))){
validate88.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
let data4 = data.minutes;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.reading === undefined) || (!(func0.call(data4, "reading")))) && (missing1 = "reading")) || (((data4.basis === undefined) || (!(func0.call(data4, "basis")))) && (missing1 = "basis"))){
validate88.errors = [{instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 of Object.keys(data4)){
if(!((key1 === "reading") || (key1 === "basis"))){
validate88.errors = [{instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.reading !== undefined && func0.call(data4, "reading")){
const _errs12 = errors;
if(!(validate91(data4.reading, {instancePath:instancePath+"/minutes/reading",parentData:data4,parentDataProperty:"reading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.basis !== undefined && func0.call(data4, "basis")){
const _errs13 = errors;
if(!(validate93(data4.basis, {instancePath:instancePath+"/minutes/basis",parentData:data4,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined && func0.call(data, "audience")){
let data7 = data.audience;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
if(data7.length > 5){
validate88.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data7.length < 1){
validate88.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate95(data7[i0], {instancePath:instancePath+"/audience/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requires !== undefined && func0.call(data, "requires")){
let data9 = data.requires;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
if(data9.length > 20){
validate88.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(validate97(data9[i1], {instancePath:instancePath+"/requires/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.goals !== undefined && func0.call(data, "goals")){
let data11 = data.goals;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
if(data11.length > 6){
validate88.errors = [{instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid4 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data12 === "string"){
if(func9(data12) > 400){
validate88.errors = [{instancePath:instancePath+"/goals/" + i2,schemaPath:"#/properties/goals/items/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data12) < 1){
validate88.errors = [{instancePath:instancePath+"/goals/" + i2,schemaPath:"#/properties/goals/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/goals/" + i2,schemaPath:"#/properties/goals/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyPoints !== undefined && func0.call(data, "keyPoints")){
let data13 = data.keyPoints;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
if(data13.length > 8){
validate88.errors = [{instancePath:instancePath+"/keyPoints",schemaPath:"#/properties/keyPoints/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid5 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
const _errs26 = errors;
if(errors === _errs26){
if(typeof data14 === "string"){
if(func9(data14) > 400){
validate88.errors = [{instancePath:instancePath+"/keyPoints/" + i3,schemaPath:"#/properties/keyPoints/items/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data14) < 1){
validate88.errors = [{instancePath:instancePath+"/keyPoints/" + i3,schemaPath:"#/properties/keyPoints/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/keyPoints/" + i3,schemaPath:"#/properties/keyPoints/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/keyPoints",schemaPath:"#/properties/keyPoints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cites !== undefined && func0.call(data, "cites")){
let data15 = data.cites;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data15)){
if(data15.length > 40){
validate88.errors = [{instancePath:instancePath+"/cites",schemaPath:"#/properties/cites/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
var valid6 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs30 = errors;
if(!(validate89(data15[i4], {instancePath:instancePath+"/cites/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid6 = _errs30 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/cites",schemaPath:"#/properties/cites/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined && func0.call(data, "how")){
let data17 = data.how;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data17 === "string"){
if(func9(data17) > 200){
validate88.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func9(data17) < 1){
validate88.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.need !== undefined && func0.call(data, "need")){
let data18 = data.need;
const _errs33 = errors;
if(typeof data18 !== "string"){
validate88.errors = [{instancePath:instancePath+"/need",schemaPath:"#/properties/need/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data18 === "must") || (data18 === "may"))){
validate88.errors = [{instancePath:instancePath+"/need",schemaPath:"#/properties/need/enum",keyword:"enum",params:{allowedValues: schema35.properties.need.enum}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs35 = errors;
if(!(validate101(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewBy !== undefined && func0.call(data, "reviewBy")){
const _errs36 = errors;
if(!(validate103(data.reviewBy, {instancePath:instancePath+"/reviewBy",parentData:data,parentDataProperty:"reviewBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributors !== undefined && func0.call(data, "contributors")){
const _errs37 = errors;
if(!(validate105(data.contributors, {instancePath:instancePath+"/contributors",parentData:data,parentDataProperty:"contributors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.curriculum !== undefined && func0.call(data, "curriculum")){
let data22 = data.curriculum;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data22)){
if(data22.length > 20){
validate88.errors = [{instancePath:instancePath+"/curriculum",schemaPath:"#/properties/curriculum/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid7 = true;
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
const _errs40 = errors;
if(!(validate108(data22[i5], {instancePath:instancePath+"/curriculum/" + i5,parentData:data22,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid7 = _errs40 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/curriculum",schemaPath:"#/properties/curriculum/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined && func0.call(data, "changes")){
let data24 = data.changes;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data24)){
if(data24.length > 100){
validate88.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid8 = true;
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
const _errs43 = errors;
if(!(validate110(data24[i6], {instancePath:instancePath+"/changes/" + i6,parentData:data24,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined && func0.call(data, "revision")){
let data26 = data.revision;
const _errs44 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate88.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100000 || isNaN(data26)){
validate88.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data26 < 1 || isNaN(data26)){
validate88.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs44 === errors;
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
}
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isPageTranslation = validate112;
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/page-translation.schema.json","title":"PageTranslation","type":"object","additionalProperties":false,"required":["id","title","summary","translates"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"type":"string","minLength":1,"maxLength":120},"summary":{"type":"string","minLength":1,"maxLength":400},"goals":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400},"maxItems":6},"keyPoints":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400},"maxItems":8},"translates":{"type":"integer","minimum":1,"maximum":100000},"how":{"type":"string","minLength":1,"maxLength":200},"contributors":{"$ref":"terms.schema.json#/$defs/Contributors"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate113.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate113.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate115.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data.length < 1){
validate115.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate20(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/page-translation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))) || (((data.translates === undefined) || (!(func0.call(data, "translates")))) && (missing0 = "translates"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "summary")) || (key0 === "goals")) || (key0 === "keyPoints")) || (key0 === "translates")) || (key0 === "how")) || (key0 === "contributors"))){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate113(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func9(data1) > 120){
validate112.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data1) < 1){
validate112.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate112.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate112.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.goals !== undefined && func0.call(data, "goals")){
let data3 = data.goals;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 6){
validate112.errors = [{instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func9(data4) > 400){
validate112.errors = [{instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data4) < 1){
validate112.errors = [{instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyPoints !== undefined && func0.call(data, "keyPoints")){
let data5 = data.keyPoints;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 8){
validate112.errors = [{instancePath:instancePath+"/keyPoints",schemaPath:"#/properties/keyPoints/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func9(data6) > 400){
validate112.errors = [{instancePath:instancePath+"/keyPoints/" + i1,schemaPath:"#/properties/keyPoints/items/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data6) < 1){
validate112.errors = [{instancePath:instancePath+"/keyPoints/" + i1,schemaPath:"#/properties/keyPoints/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/keyPoints/" + i1,schemaPath:"#/properties/keyPoints/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/keyPoints",schemaPath:"#/properties/keyPoints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translates !== undefined && func0.call(data, "translates")){
let data7 = data.translates;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate112.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
validate112.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate112.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined && func0.call(data, "how")){
let data8 = data.how;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(func9(data8) > 200){
validate112.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func9(data8) < 1){
validate112.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributors !== undefined && func0.call(data, "contributors")){
const _errs19 = errors;
if(!(validate115(data.contributors, {instancePath:instancePath+"/contributors",parentData:data,parentDataProperty:"contributors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
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
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isLeaderSupport = validate118;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/leader-support.schema.json","title":"LeaderSupport","type":"object","additionalProperties":false,"required":["title","summary","minutes","revision"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"summary":{"type":"string","minLength":1,"maxLength":400},"minutes":{"type":"object","additionalProperties":false,"required":["reading","basis"],"properties":{"reading":{"$ref":"terms.schema.json#/$defs/Minutes"},"basis":{"$ref":"terms.schema.json#/$defs/Basis"}}},"cites":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Id"},"maxItems":40},"revision":{"type":"integer","minimum":1,"maximum":100000},"status":{"$ref":"terms.schema.json#/$defs/Status"},"reviewBy":{"$ref":"terms.schema.json#/$defs/Date"},"contributors":{"$ref":"terms.schema.json#/$defs/Contributors"},"changes":{"type":"array","items":{"$ref":"terms.schema.json#/$defs/Change"},"maxItems":100}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.least === undefined) || (!(func0.call(data, "least")))) && (missing0 = "least")) || (((data.most === undefined) || (!(func0.call(data, "most")))) && (missing0 = "most"))){
validate119.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs6 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "least") || (key0 === "typical")) || (key0 === "most"))){
validate119.errors = [{instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.least !== undefined && func0.call(data, "least")){
let data0 = data.least;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 600 || isNaN(data0)){
validate119.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate119.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/least",schemaPath:"#/then/properties/least/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.typical !== undefined && func0.call(data, "typical")){
let data1 = data.typical;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 600 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/typical",schemaPath:"#/then/properties/typical/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.most !== undefined && func0.call(data, "most")){
let data2 = data.most;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600 || isNaN(data2)){
validate119.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate119.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/most",schemaPath:"#/then/properties/most/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(errors === _errs13){
if((typeof data == "number") && (isFinite(data))){
if(data > 600 || isNaN(data)){
validate119.errors = [{instancePath,schemaPath:"#/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate119.errors = [{instancePath,schemaPath:"#/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var _valid0 = _errs13 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate119.errors = vErrors;
return false;
}
validate119.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "guess") || (data === "tested")) || (data === "measured"))){
validate121.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate123.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate123.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "draft") || (data === "review")) || (data === "published"))){
validate125.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema6.enum}}];
return false;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 10){
validate127.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
else {
if(!pattern2.test(data)){
validate127.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}}];
return false;
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate129.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data.length < 1){
validate129.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate20(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.revision === undefined) || (!(func0.call(data, "revision")))) && (missing0 = "revision")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.what === undefined) || (!(func0.call(data, "what")))) && (missing0 = "what"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "revision") || (key0 === "kind")) || (key0 === "what"))){
validate132.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.revision !== undefined && func0.call(data, "revision")){
let data0 = data.revision;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate132.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
validate132.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data0 < 2 || isNaN(data0)){
validate132.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate132.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "wording") || (data1 === "content")) || (data1 === "breaking"))){
validate132.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema45.properties.kind.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined && func0.call(data, "what")){
let data2 = data.what;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate132.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate132.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/leader-support.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))) || (((data.revision === undefined) || (!(func0.call(data, "revision")))) && (missing0 = "revision"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema49.properties, key0))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 120){
validate118.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data0) < 1){
validate118.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data1 = data.summary;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 400){
validate118.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data1) < 1){
validate118.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
let data2 = data.minutes;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.reading === undefined) || (!(func0.call(data2, "reading")))) && (missing1 = "reading")) || (((data2.basis === undefined) || (!(func0.call(data2, "basis")))) && (missing1 = "basis"))){
validate118.errors = [{instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 of Object.keys(data2)){
if(!((key1 === "reading") || (key1 === "basis"))){
validate118.errors = [{instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.reading !== undefined && func0.call(data2, "reading")){
const _errs9 = errors;
if(!(validate119(data2.reading, {instancePath:instancePath+"/minutes/reading",parentData:data2,parentDataProperty:"reading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.basis !== undefined && func0.call(data2, "basis")){
const _errs10 = errors;
if(!(validate121(data2.basis, {instancePath:instancePath+"/minutes/basis",parentData:data2,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cites !== undefined && func0.call(data, "cites")){
let data5 = data.cites;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 40){
validate118.errors = [{instancePath:instancePath+"/cites",schemaPath:"#/properties/cites/maxItems",keyword:"maxItems",params:{limit: 40}}];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate123(data5[i0], {instancePath:instancePath+"/cites/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/cites",schemaPath:"#/properties/cites/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined && func0.call(data, "revision")){
let data7 = data.revision;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate118.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
validate118.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate118.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs16 = errors;
if(!(validate125(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewBy !== undefined && func0.call(data, "reviewBy")){
const _errs17 = errors;
if(!(validate127(data.reviewBy, {instancePath:instancePath+"/reviewBy",parentData:data,parentDataProperty:"reviewBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributors !== undefined && func0.call(data, "contributors")){
const _errs18 = errors;
if(!(validate129(data.contributors, {instancePath:instancePath+"/contributors",parentData:data,parentDataProperty:"contributors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined && func0.call(data, "changes")){
let data11 = data.changes;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data11)){
if(data11.length > 100){
validate118.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate132(data11[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
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
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isLeaderSupportTranslation = validate134;
const schema57 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/leader-support-translation.schema.json","title":"LeaderSupportTranslation","type":"object","additionalProperties":false,"required":["title","summary","translates"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"summary":{"type":"string","minLength":1,"maxLength":400},"translates":{"type":"integer","minimum":1,"maximum":100000},"contributors":{"$ref":"terms.schema.json#/$defs/Contributors"}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate135.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data.length < 1){
validate135.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate20(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/leader-support-translation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title")) || (((data.summary === undefined) || (!(func0.call(data, "summary")))) && (missing0 = "summary"))) || (((data.translates === undefined) || (!(func0.call(data, "translates")))) && (missing0 = "translates"))){
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "title") || (key0 === "summary")) || (key0 === "translates")) || (key0 === "contributors"))){
validate134.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 120){
validate134.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data0) < 1){
validate134.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data1 = data.summary;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 400){
validate134.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data1) < 1){
validate134.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translates !== undefined && func0.call(data, "translates")){
let data2 = data.translates;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate134.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
validate134.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate134.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributors !== undefined && func0.call(data, "contributors")){
const _errs8 = errors;
if(!(validate135(data.contributors, {instancePath:instancePath+"/contributors",parentData:data,parentDataProperty:"contributors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isMeeting = validate138;
const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://stifinner.example/schemas/meeting.schema.json","title":"Meeting","type":"object","additionalProperties":false,"required":["id","across","title","purpose","product","roles","rounds"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"part":{"$ref":"terms.schema.json#/$defs/Id"},"across":{"type":"string","enum":["subject","grade","team","mixed","staff"]},"title":{"type":"string","minLength":1,"maxLength":120},"purpose":{"type":"string","minLength":1,"maxLength":400},"product":{"type":"string","minLength":1,"maxLength":400},"roles":{"type":"array","items":{"$ref":"#/$defs/Role"},"minItems":1,"maxItems":6},"rounds":{"type":"array","items":{"$ref":"#/$defs/Round"},"minItems":1,"maxItems":12}},"$defs":{"Round":{"title":"Round","type":"object","additionalProperties":false,"required":["form","minutes"],"properties":{"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/MinutesText"},"size":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[0-9]{1,2}(?:-[0-9]{1,2})?$"},"rule":{"type":"string","enum":["round-without-comment","open-discussion"]},"output":{"type":"string","enum":["none","keywords","sentence","decision"]}}},"Role":{"title":"Role","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","enum":["chair","note-taker","process-leader","scope-keeper"]}}}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate139.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate139.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema61 = {"title":"Role","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","enum":["chair","note-taker","process-leader","scope-keeper"]}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
validate142.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
validate142.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "chair") || (data0 === "note-taker")) || (data0 === "process-leader")) || (data0 === "scope-keeper"))){
validate142.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema61.properties.name.enum}}];
return false;
}
}
}
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"title":"Round","type":"object","additionalProperties":false,"required":["form","minutes"],"properties":{"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/MinutesText"},"size":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[0-9]{1,2}(?:-[0-9]{1,2})?$"},"rule":{"type":"string","enum":["round-without-comment","open-discussion"]},"output":{"type":"string","enum":["none","keywords","sentence","decision"]}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "alone") || (data === "pair")) || (data === "group")) || (data === "plenary")) || (data === "practice"))){
validate145.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"MinutesText","type":"string","pattern":"^[0-9]{1,3}(?:-[0-9]{1,3}){0,2}$"};
const pattern28 = new RegExp("^[0-9]{1,3}(?:-[0-9]{1,3}){0,2}$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern28.test(data)){
validate147.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}(?:-[0-9]{1,3}){0,2}$"}}];
return false;
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern29 = new RegExp("^[0-9]{1,2}(?:-[0-9]{1,2})?$", "u");

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.form === undefined) || (!(func0.call(data, "form")))) && (missing0 = "form")) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "form") || (key0 === "minutes")) || (key0 === "size")) || (key0 === "rule")) || (key0 === "output"))){
validate144.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.form !== undefined && func0.call(data, "form")){
const _errs2 = errors;
if(!(validate145(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
const _errs3 = errors;
if(!(validate147(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined && func0.call(data, "size")){
let data2 = data.size;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate144.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate144.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern29.test(data2)){
validate144.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,2}(?:-[0-9]{1,2})?$"}}];
return false;
}
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined && func0.call(data, "rule")){
let data3 = data.rule;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate144.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "round-without-comment") || (data3 === "open-discussion"))){
validate144.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema62.properties.rule.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data4 = data.output;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate144.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data4 === "none") || (data4 === "keywords")) || (data4 === "sentence")) || (data4 === "decision"))){
validate144.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema62.properties.output.enum}}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://stifinner.example/schemas/meeting.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.across === undefined) || (!(func0.call(data, "across")))) && (missing0 = "across"))) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose"))) || (((data.product === undefined) || (!(func0.call(data, "product")))) && (missing0 = "product"))) || (((data.roles === undefined) || (!(func0.call(data, "roles")))) && (missing0 = "roles"))) || (((data.rounds === undefined) || (!(func0.call(data, "rounds")))) && (missing0 = "rounds"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "part")) || (key0 === "across")) || (key0 === "title")) || (key0 === "purpose")) || (key0 === "product")) || (key0 === "roles")) || (key0 === "rounds"))){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate139(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.part !== undefined && func0.call(data, "part")){
const _errs3 = errors;
if(!(validate139(data.part, {instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.across !== undefined && func0.call(data, "across")){
let data2 = data.across;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate138.errors = [{instancePath:instancePath+"/across",schemaPath:"#/properties/across/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data2 === "subject") || (data2 === "grade")) || (data2 === "team")) || (data2 === "mixed")) || (data2 === "staff"))){
validate138.errors = [{instancePath:instancePath+"/across",schemaPath:"#/properties/across/enum",keyword:"enum",params:{allowedValues: schema59.properties.across.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func9(data3) > 120){
validate138.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data3) < 1){
validate138.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate138.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined && func0.call(data, "purpose")){
let data4 = data.purpose;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func9(data4) > 400){
validate138.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data4) < 1){
validate138.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate138.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product !== undefined && func0.call(data, "product")){
let data5 = data.product;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func9(data5) > 400){
validate138.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data5) < 1){
validate138.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate138.errors = [{instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined && func0.call(data, "roles")){
let data6 = data.roles;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length > 6){
validate138.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 6}}];
return false;
}
else {
if(data6.length < 1){
validate138.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate142(data6[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate138.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rounds !== undefined && func0.call(data, "rounds")){
let data8 = data.rounds;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
if(data8.length > 12){
validate138.errors = [{instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/maxItems",keyword:"maxItems",params:{limit: 12}}];
return false;
}
else {
if(data8.length < 1){
validate138.errors = [{instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate144(data8[i1], {instancePath:instancePath+"/rounds/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate138.errors = [{instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
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
else {
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isRound = validate150;

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.form === undefined) || (!(func0.call(data, "form")))) && (missing0 = "form")) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "form") || (key0 === "minutes")) || (key0 === "size")) || (key0 === "rule")) || (key0 === "output"))){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.form !== undefined && func0.call(data, "form")){
const _errs2 = errors;
if(!(validate145(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
const _errs3 = errors;
if(!(validate147(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined && func0.call(data, "size")){
let data2 = data.size;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func9(data2) > 400){
validate150.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data2) < 1){
validate150.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern29.test(data2)){
validate150.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,2}(?:-[0-9]{1,2})?$"}}];
return false;
}
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined && func0.call(data, "rule")){
let data3 = data.rule;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate150.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "round-without-comment") || (data3 === "open-discussion"))){
validate150.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema62.properties.rule.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data4 = data.output;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate150.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data4 === "none") || (data4 === "keywords")) || (data4 === "sentence")) || (data4 === "decision"))){
validate150.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema62.properties.output.enum}}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isRole = validate153;

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
validate153.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "chair") || (data0 === "note-taker")) || (data0 === "process-leader")) || (data0 === "scope-keeper"))){
validate153.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema61.properties.name.enum}}];
return false;
}
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isFilmComponent = validate155;
const schema68 = {"title":"FilmComponent","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"optional":{"type":"boolean"}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate156.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate156.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data === "alone") || (data === "pair")) || (data === "group")) || (data === "plenary")) || (data === "practice"))){
validate158.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "form")) || (key0 === "optional"))){
validate155.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate156(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined && func0.call(data, "form")){
const _errs3 = errors;
if(!(validate158(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optional !== undefined && func0.call(data, "optional")){
const _errs4 = errors;
if(typeof data.optional !== "boolean"){
validate155.errors = [{instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isTaskComponent = validate160;
const schema71 = {"title":"TaskComponent","type":"object","additionalProperties":false,"required":["id","kind","form","minutes"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"kind":{"type":"string","enum":["reflection","discussion","practice"]},"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/MinutesText"},"title":{"type":"string","minLength":1,"maxLength":120},"optional":{"type":"boolean"}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern28.test(data)){
validate163.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}(?:-[0-9]{1,3}){0,2}$"}}];
return false;
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.form === undefined) || (!(func0.call(data, "form")))) && (missing0 = "form"))) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "form")) || (key0 === "minutes")) || (key0 === "title")) || (key0 === "optional"))){
validate160.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate156(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate160.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "reflection") || (data1 === "discussion")) || (data1 === "practice"))){
validate160.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema71.properties.kind.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined && func0.call(data, "form")){
const _errs5 = errors;
if(!(validate158(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
const _errs6 = errors;
if(!(validate163(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data4 = data.title;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func9(data4) > 120){
validate160.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data4) < 1){
validate160.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate160.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optional !== undefined && func0.call(data, "optional")){
const _errs9 = errors;
if(typeof data.optional !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isQuestionComponent = validate165;
const schema73 = {"title":"QuestionComponent","type":"object","additionalProperties":false,"required":["id","kind","form","minutes"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"kind":{"type":"string","enum":["open","closed"]},"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/MinutesText"},"title":{"type":"string","minLength":1,"maxLength":120},"optional":{"type":"boolean"}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.form === undefined) || (!(func0.call(data, "form")))) && (missing0 = "form"))) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "form")) || (key0 === "minutes")) || (key0 === "title")) || (key0 === "optional"))){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate156(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate165.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "open") || (data1 === "closed"))){
validate165.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.properties.kind.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined && func0.call(data, "form")){
const _errs5 = errors;
if(!(validate158(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
const _errs6 = errors;
if(!(validate163(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data4 = data.title;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func9(data4) > 120){
validate165.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data4) < 1){
validate165.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optional !== undefined && func0.call(data, "optional")){
const _errs9 = errors;
if(typeof data.optional !== "boolean"){
validate165.errors = [{instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isAnswerComponent = validate169;
const schema74 = {"title":"AnswerComponent","type":"object","additionalProperties":false,"required":["feedback"],"properties":{"correct":{"type":"boolean"},"feedback":{"type":"string","minLength":1,"maxLength":400}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.feedback === undefined) || (!(func0.call(data, "feedback")))) && (missing0 = "feedback")){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "correct") || (key0 === "feedback"))){
validate169.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.correct !== undefined && func0.call(data, "correct")){
const _errs2 = errors;
if(typeof data.correct !== "boolean"){
validate169.errors = [{instancePath:instancePath+"/correct",schemaPath:"#/properties/correct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedback !== undefined && func0.call(data, "feedback")){
let data1 = data.feedback;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 400){
validate169.errors = [{instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(func9(data1) < 1){
validate169.errors = [{instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isReadingComponent = validate170;
const schema75 = {"title":"ReadingComponent","type":"object","additionalProperties":false,"required":["id","title","minutes"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"type":"string","minLength":1,"maxLength":120},"source":{"$ref":"terms.schema.json#/$defs/Id"},"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/MinutesText"},"optional":{"type":"boolean"}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "source")) || (key0 === "form")) || (key0 === "minutes")) || (key0 === "optional"))){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate156(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func9(data1) > 120){
validate170.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data1) < 1){
validate170.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
const _errs5 = errors;
if(!(validate156(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined && func0.call(data, "form")){
const _errs6 = errors;
if(!(validate158(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
const _errs7 = errors;
if(!(validate163(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optional !== undefined && func0.call(data, "optional")){
const _errs8 = errors;
if(typeof data.optional !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isSectionComponent = validate175;
const schema76 = {"title":"SectionComponent","type":"object","additionalProperties":false,"required":["id","title","minutes"],"properties":{"id":{"$ref":"terms.schema.json#/$defs/Id"},"title":{"type":"string","minLength":1,"maxLength":120},"form":{"$ref":"terms.schema.json#/$defs/WorkForm"},"minutes":{"$ref":"terms.schema.json#/$defs/MinutesText"},"optional":{"type":"boolean"}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.minutes === undefined) || (!(func0.call(data, "minutes")))) && (missing0 = "minutes"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "form")) || (key0 === "minutes")) || (key0 === "optional"))){
validate175.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
const _errs2 = errors;
if(!(validate156(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func9(data1) > 120){
validate175.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data1) < 1){
validate175.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined && func0.call(data, "form")){
const _errs5 = errors;
if(!(validate158(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined && func0.call(data, "minutes")){
const _errs6 = errors;
if(!(validate163(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optional !== undefined && func0.call(data, "optional")){
const _errs7 = errors;
if(typeof data.optional !== "boolean"){
validate175.errors = [{instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
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
else {
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isCalloutComponent = validate179;
const schema77 = {"title":"CalloutComponent","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","enum":["note","tip","example"]},"title":{"type":"string","minLength":1,"maxLength":120}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "title"))){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate179.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "note") || (data0 === "tip")) || (data0 === "example"))){
validate179.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema77.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func9(data1) > 120){
validate179.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data1) < 1){
validate179.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isFigureComponent = validate180;
const schema78 = {"title":"FigureComponent","type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":120},"alt":{"type":"string"}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "file") || (key0 === "alt"))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func9(data0) > 120){
validate180.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func9(data0) < 1){
validate180.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alt !== undefined && func0.call(data, "alt")){
const _errs4 = errors;
if(typeof data.alt !== "string"){
validate180.errors = [{instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isId = validate181;

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func9(data) > 64){
validate181.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data)){
validate181.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"}}];
return false;
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};

