/** Types of another library of ours, which the JSON does not know. */
package dev.norms.other;
