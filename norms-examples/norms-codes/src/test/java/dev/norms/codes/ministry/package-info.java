/** Tests of the ministry's tables. */
package dev.norms.codes.ministry;
