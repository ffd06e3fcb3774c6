/** The programs run, the guide's answers hold, and both are what the pages show. */
package dev.norms.embedding;
