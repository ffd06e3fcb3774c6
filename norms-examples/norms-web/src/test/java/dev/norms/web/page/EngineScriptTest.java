package dev.norms.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class EngineScriptTest {
    /** As the compiler writes it, with the names that it gave. */
    private static final String COMPILED = "let O=f=>function(){return f(this);},M=f=>function(p1){return f(this,p1);},"
            + "P=superclass=>{if(superclass===0){return function(){};}return function()\n{superclass.call(this);};};"
            + "function L(){this.m=null;this.$id$=0;}function Aa(){let a=this;L.call(a);a.b=null;}let Ab=P();"
            + "N([Aa,\"Aa\",L,[\"x\",O(Ax),\"$y\",M(A$y)]]);"
            + "R({\"dev/norms/days.txt\":\"MjAyNi0wMS0wMQ==\"});";

    @Test
    void each_method_is_a_function_of_its_own() {
        assertThat(EngineScript.of(COMPILED))
                .contains("[\"x\",function(){return Ax(this)},\"$y\",function(a){return A$y(this,a)}]");
    }

    @Test
    void what_every_object_has_is_set_where_it_is_made() {
        assertThat(EngineScript.of(COMPILED))
                .contains("function Aa(){let a=this;a.m=null;a.$id$=0;a.b=null;}")
                .contains("let Ab=function(){this.m=null;this.$id$=0;};");
    }

    @Test
    void resources_are_texts() {
        assertThat(EngineScript.of(COMPILED))
                .contains(
                        "\"dev/norms/days.txt\":btoa(String.fromCharCode(...new TextEncoder().encode(\"2026-01-01\")))");
    }

    @Test
    void a_script_that_is_written_otherwise_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EngineScript.of(COMPILED.replace("this.m=null;", "")))
                .withMessageContaining("the engine must have");
    }
}
