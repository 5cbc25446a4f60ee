package io.opnode.chain.drift;

import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.contract.ParameterCalls;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.governance.Parameter;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.ShortName;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every protocol parameter as the contract has it, beside what the events told last. */
final class ParameterComparison {
    /** What an event would have to say of a parameter that none told of; no value is below zero. */
    static final BigInteger NEVER_TOLD = BigInteger.ONE.negate();

    private final ChainNode node;
    private final ParametersByBlock parameters;
    private final HomeContracts home;
    private final long chainId;

    ParameterComparison(
            ChainNode node, ParametersByBlock parameters, HomeContracts home, long chainId) {
        this.node = node;
        this.parameters = parameters;
        this.home = home;
        this.chainId = chainId;
    }

    /** Compares at a block. */
    List<Row> at(long block) {
        BlockChoice at = BlockChoice.at(block);
        List<Hash32> names = ParameterCalls.namesIn(node.call(ask(ParameterCalls.names()), at));
        List<Call> questions =
                new ArrayList<>(names.stream().map(name -> ask(ParameterCalls.get(name))).toList());
        questions.add(ask(ParameterCalls.version()));
        List<String> answers = node.calls(questions, at);
        Map<ShortName, Parameter> told =
                parameters.at(chainId, block).stream()
                        .collect(Collectors.toMap(Parameter::name, parameter -> parameter));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ShortName name = ShortName.of(names.get(i));
            Parameter known = told.get(name);
            rows.add(
                    new Row(
                            "parameter " + name,
                            EscrowCalls.uint(answers.get(i)),
                            known == null ? NEVER_TOLD : known.value()));
        }
        long version = told.values().stream().mapToLong(Parameter::version).max().orElse(0);
        rows.add(
                new Row(
                        "version of the parameters",
                        EscrowCalls.uint(answers.getLast()),
                        BigInteger.valueOf(version)));
        return rows;
    }

    private Call ask(String question) {
        String contract = home.protocolParameters().value();
        return new Call(contract, contract, question);
    }
}
