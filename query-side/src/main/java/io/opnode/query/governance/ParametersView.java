package io.opnode.query.governance;

import java.util.List;

/**
 * What stakers agreed on.
 *
 * @param position of the log that this answer reflects
 * @param version of all parameters: how many changes there were since the deployment
 * @param parameters by name
 */
public record ParametersView(long position, long version, List<ParameterView> parameters) {}
