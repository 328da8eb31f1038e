package org.aiadoption.host.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.Set;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.ModuleElement;
import org.aiadoption.host.plugin.ModuleProblem;
import org.aiadoption.host.plugin.ModuleType;
import org.jspecify.annotations.Nullable;

/** The modules {@code jql-function}: functions of plugins, known as long as the module is enabled. */
public final class JqlFunctionModules implements ModuleType {
    private final JqlFunctions functions;

    public JqlFunctionModules(JqlFunctions functions) {
        this.functions = functions;
    }

    @Override
    public Set<String> names() {
        return Set.of("jql-function");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        String name = module.childText("fname");
        if (name.isEmpty()) {
            throw new ModuleProblem("a jql-function needs a name in an element <fname>");
        }
        JqlFunction function = plugin.make(module.attribute("class"), JqlFunction.class);
        function.init(new Description(name, Boolean.parseBoolean(module.childText("list"))));
        try {
            functions.register(name, new OfPlugin(name, function));
        } catch (IllegalArgumentException taken) {
            throw new ModuleProblem(String.valueOf(taken.getMessage()), taken);
        }
        return () -> functions.unregister(name);
    }

    private record Description(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {}

    private record Searcher(@Nullable ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    private record Comparison(String getName, Operand getOperand) implements TerminalClause {}

    private record OfPlugin(String name, JqlFunction function) implements JqlFunctions.Function {
        @Override
        public boolean isList() {
            return function.isList();
        }

        @Override
        public List<String> problems(JqlFunctions.Question question) {
            FunctionOperand call = new FunctionOperand(name, question.arguments());
            return List.copyOf(function.validate(question.user(), call, new Comparison(question.field(), call))
                    .getErrorMessages());
        }

        /** Whoever searches is taken for somebody whose permissions count, always. */
        @Override
        public List<String> values(JqlFunctions.Question question) {
            FunctionOperand call = new FunctionOperand(name, question.arguments());
            return function
                    .getValues(new Searcher(question.user(), false), call, new Comparison(question.field(), call))
                    .stream()
                    .filter(literal -> !literal.isEmpty())
                    .map(QueryLiteral::asString)
                    .toList();
        }
    }
}
