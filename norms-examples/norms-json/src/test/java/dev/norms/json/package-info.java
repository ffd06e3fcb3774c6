/** Tests of JSON. */
package dev.norms.json;
