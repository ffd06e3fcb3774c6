/** Tests that the programs run, that the answers of the guide are right, and that the pages show both as they are. */
package dev.norms.embedding;
