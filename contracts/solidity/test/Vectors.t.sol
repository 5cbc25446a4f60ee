// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {SpendingMandates} from "../src/escrow/SpendingMandate.sol";
import {EpochAnchor, EpochRoots} from "../src/receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {Fixture} from "./Fixture.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @dev The golden vectors that other implementations computed and the Java tests share.
contract VectorsTest is Fixture {
    using SpendingMandates for SpendingMandate;

    function test_MandateDigestsAndSignatures() external view {
        string memory json = vm.readFile("vectors/mandates.json");
        uint256 count = 0;
        for (; vm.keyExistsJson(json, keyOf("mandates", count, "")); ++count) {
            string memory base = keyOf("mandates", count, ".");
            SpendingMandate memory m = readMandate(json, base);
            bytes32 digest_ = this.digest(
                m,
                vm.parseJsonUint(json, string.concat(base, "chainId")),
                vm.parseJsonAddress(json, string.concat(base, "escrow"))
            );
            vm.assertEq(digest_, vm.parseJsonBytes32(json, string.concat(base, "digest")));
            uint256 key = uint256(keccak256(bytes(vm.parseJsonString(json, ".signerKeyText"))));
            vm.assertEq(vm.addr(key), vm.parseJsonAddress(json, ".signer"));
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest_);
            vm.assertEq(
                abi.encodePacked(r, s, v), vm.parseJsonBytes(json, string.concat(base, "signature"))
            );
        }
        vm.assertEq(count, 3);
    }

    /// @dev The digest under the domain of a given chain and escrow.
    function digest(SpendingMandate calldata m, uint256 chain, address verifier)
        external
        pure
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,"
                    "address verifyingContract)"
                ),
                keccak256("OpNode JobEscrow"),
                keccak256("1"),
                chain,
                verifier
            )
        );
        return keccak256(abi.encodePacked("\x19\x01", domain, m.structHash()));
    }

    function test_TheEscrowUsesTheSameDigest() external view {
        SpendingMandate memory m = mandate();
        vm.assertEq(escrow.mandateId(m), this.digest(m, block.chainid, address(escrow)));
    }

    function test_PayoutTrees() external view {
        string memory json = vm.readFile("vectors/payout-trees.json");
        uint256 proven = 0;
        for (uint256 t = 0; vm.keyExistsJson(json, keyOf("trees", t, "")); ++t) {
            bytes32 root = vm.parseJsonBytes32(json, keyOf("trees", t, ".root"));
            string memory leaves = string.concat("trees[", vm.toString(t), "].leaves");
            for (uint256 i = 0; vm.keyExistsJson(json, keyOf(leaves, i, "")); ++i) {
                bytes32 leaf = payouts.leafOf(
                    vm.parseJsonAddress(json, keyOf(leaves, i, ".account")),
                    vm.parseJsonAddress(json, keyOf(leaves, i, ".asset")),
                    vm.parseJsonUint(json, keyOf(leaves, i, ".cumulative"))
                );
                checkLeaf(json, keyOf(leaves, i, "."), leaf, root);
                ++proven;
            }
        }
        vm.assertEq(proven, 42);
    }

    function test_ReceiptTrees() external view {
        string memory json = vm.readFile("vectors/receipt-trees.json");
        uint256 proven = 0;
        for (uint256 t = 0; vm.keyExistsJson(json, keyOf("trees", t, "")); ++t) {
            bytes32 root = vm.parseJsonBytes32(json, keyOf("trees", t, ".root"));
            string memory leaves = string.concat("trees[", vm.toString(t), "].leaves");
            for (uint256 i = 0; vm.keyExistsJson(json, keyOf(leaves, i, "")); ++i) {
                bytes32 leaf = registry.leafOf(
                    IReceiptRegistry.Receipt({
                        jobKey: vm.parseJsonBytes32(json, keyOf(leaves, i, ".jobKey")),
                        mandateId: vm.parseJsonBytes32(json, keyOf(leaves, i, ".mandateId")),
                        charge: vm.parseJsonUint(json, keyOf(leaves, i, ".charge")),
                        earned: vm.parseJsonUint(json, keyOf(leaves, i, ".earned")),
                        payee: vm.parseJsonAddress(json, keyOf(leaves, i, ".payee")),
                        contentHash: vm.parseJsonBytes32(json, keyOf(leaves, i, ".contentHash"))
                    })
                );
                checkLeaf(json, keyOf(leaves, i, "."), leaf, root);
                ++proven;
            }
        }
        vm.assertEq(proven, 19);
    }

    function test_EpochAnchors() external {
        bytes32 role = registry.ANCHOR_ROLE();
        vm.prank(ADMIN);
        registry.grantRole(role, address(this));
        string memory json = vm.readFile("vectors/epoch-anchors.json");
        uint64 count = 0;
        for (; vm.keyExistsJson(json, keyOf("anchors", count, "")); ++count) {
            string memory base = keyOf("anchors", count, ".");
            vm.warp(vm.parseJsonUint(json, string.concat(base, "settledAt")));
            registry.anchor(
                count,
                EpochRoots({
                    payoutRoot: vm.parseJsonBytes32(json, string.concat(base, "payoutRoot")),
                    receiptsRoot: vm.parseJsonBytes32(json, string.concat(base, "receiptsRoot")),
                    logRoot: vm.parseJsonBytes32(json, string.concat(base, "logRoot"))
                }),
                CID
            );
            vm.assertEq(
                EpochAnchor.unwrap(registry.anchorOf(count)),
                vm.parseJsonBytes32(json, string.concat(base, "anchor"))
            );
        }
        vm.assertEq(count, 3);
    }

    function test_WalletAddresses() external view {
        string memory json = vm.readFile("vectors/wallets.json");
        uint256 count = 0;
        for (; vm.keyExistsJson(json, keyOf("wallets", count, "")); ++count) {
            address predicted = Clones.predictDeterministicAddressWithImmutableArgs(
                vm.parseJsonAddress(json, keyOf("wallets", count, ".implementation")),
                abi.encodePacked(vm.parseJsonAddress(json, keyOf("wallets", count, ".owner"))),
                bytes32(0),
                vm.parseJsonAddress(json, keyOf("wallets", count, ".factory"))
            );
            vm.assertEq(predicted, vm.parseJsonAddress(json, keyOf("wallets", count, ".wallet")));
        }
        vm.assertEq(count, 3);
    }

    function checkLeaf(string memory json, string memory base, bytes32 leaf, bytes32 root)
        internal
        pure
    {
        vm.assertEq(leaf, vm.parseJsonBytes32(json, string.concat(base, "leaf")));
        bytes32[] memory proof = vm.parseJsonBytes32Array(json, string.concat(base, "proof"));
        vm.assertTrue(MerkleProof.verify(proof, root, leaf));
    }

    function readMandate(string memory json, string memory base)
        internal
        pure
        returns (SpendingMandate memory)
    {
        return SpendingMandate({
            wallet: vm.parseJsonAddress(json, string.concat(base, "wallet")),
            asset: vm.parseJsonAddress(json, string.concat(base, "asset")),
            cap: vm.parseJsonUint(json, string.concat(base, "cap")),
            expiry: uint64(vm.parseJsonUint(json, string.concat(base, "expiry"))),
            jobId: vm.parseJsonBytes32(json, string.concat(base, "jobId")),
            node: vm.parseJsonBytes32(json, string.concat(base, "node")),
            maxPricePerHour: vm.parseJsonUint(json, string.concat(base, "maxPricePerHour")),
            salt: vm.parseJsonBytes32(json, string.concat(base, "salt"))
        });
    }

    function keyOf(string memory list, uint256 index, string memory rest)
        internal
        pure
        returns (string memory)
    {
        return string.concat(".", list, "[", vm.toString(index), "]", rest);
    }
}
