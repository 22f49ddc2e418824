// What containers of the compose project may not be let do, as the engine describes them.

/** Each with whether a container, as `docker inspect` describes it, keeps to it. */
const RESTRAINTS = {
  'is not root': ({ Config }) => /^[1-9]\d*:[1-9]\d*$/.test(Config.User),
  'has a root that is read alone': ({ HostConfig }) => HostConfig.ReadonlyRootfs,
  'has no capabilities': ({ HostConfig }) =>
    HostConfig.CapDrop?.includes('ALL') && !HostConfig.CapAdd?.length,
  'gains no privileges': ({ HostConfig }) =>
    HostConfig.SecurityOpt?.some((option) => option.startsWith('no-new-privileges')) &&
    !HostConfig.Privileged,
  'has a limit of memory': ({ HostConfig }) => HostConfig.Memory > 0,
  'has a limit of processors': ({ HostConfig }) => HostConfig.NanoCpus > 0,
  'has a limit of processes': ({ HostConfig }) => HostConfig.PidsLimit > 0,
  'has no secret in its environment': ({ Config }) =>
    Config.Env.every((pair) => !/(PASSWORD|SECRET|TOKEN|KEY)=./.test(pair)),
  'is reached from this computer alone': ({ HostConfig }) =>
    Object.values(HostConfig.PortBindings ?? {}).every((hosts) =>
      hosts.every(({ HostIp }) => HostIp === '127.0.0.1'),
    ),
};

/** What does not hold of whom: `gateway: is not root`. */
export function brokenRestraints(containers) {
  return [...containers].flatMap(([service, container]) =>
    Object.entries(RESTRAINTS)
      .filter(([, holds]) => !holds(container))
      .map(([restraint]) => `${service}: ${restraint}`),
  );
}
