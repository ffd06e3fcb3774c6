@org.jspecify.annotations.NullMarked
package dev.norms.spark;
