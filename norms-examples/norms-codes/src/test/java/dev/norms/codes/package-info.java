/** Tests of codes and of the ministry's tables. */
package dev.norms.codes;
